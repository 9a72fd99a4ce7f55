package fi.kaiku.channel.poster;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.channel.web.LiveUnits;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Posters and cards; there is one of every unit that is live. */
@Component
class PosterWay implements WayToAnswer {

  private final LiveUnits units;

  PosterWay(LiveUnits units) {
    this.units = units;
  }

  @Override
  public String word() {
    return "poster";
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public Map<String, Page> pages() {
    return Map.of("posters", new Page("/posters", CHANGE_CHANNELS));
  }

  @Override
  public State state() {
    return new State(units.all().size(), 0);
  }
}
