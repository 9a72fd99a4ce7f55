package fi.kaiku.channel.embed;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.channel.WayToAnswer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Forms on pages of other services; in trouble are those that did not open lately. */
@Component
class EmbedWay implements WayToAnswer {

  private final Embeds embeds;

  EmbedWay(Embeds embeds) {
    this.embeds = embeds;
  }

  @Override
  public String word() {
    return "embed";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Map<String, Page> pages() {
    return Map.of("embeds", new Page("/embeds", CHANGE_CHANNELS));
  }

  @Override
  public State state() {
    var used = embeds.all().stream().filter(one -> !one.isStopped()).toList();
    var troubled = used.stream().filter(one -> isTroubled(embeds.lately(one))).count();
    return new State(used.size(), troubled);
  }

  private static boolean isTroubled(Map<EmbedOutcome, Integer> counts) {
    return counts.keySet().stream().anyMatch(EmbedOutcome::isTrouble);
  }
}
