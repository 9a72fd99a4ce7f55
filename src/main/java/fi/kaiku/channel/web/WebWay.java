package fi.kaiku.channel.web;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.channel.WayToAnswer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The open feedback service; in use where a unit is live. */
@Component
class WebWay implements WayToAnswer {

  private final LiveUnits units;

  WebWay(LiveUnits units) {
    this.units = units;
  }

  @Override
  public String word() {
    return "web";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Map<String, Page> pages() {
    return Map.of("feedback", new Page("/feedback", CHANGE_CHANNELS));
  }

  @Override
  public State state() {
    return new State(units.all().size(), 0);
  }
}
