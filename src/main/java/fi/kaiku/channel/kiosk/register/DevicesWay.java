package fi.kaiku.channel.kiosk.register;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.channel.WayToAnswer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tablets and button boxes; in use when one is paired. */
@Component
class DevicesWay implements WayToAnswer {

  private final DeviceWatch watch;

  DevicesWay(DeviceWatch watch) {
    this.watch = watch;
  }

  @Override
  public String word() {
    return "kiosk";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Map<String, Page> pages() {
    return Map.of("devices", new Page("/devices", CHANGE_CHANNELS));
  }

  @Override
  public State state() {
    return new State(watch.paired(), watch.silent());
  }
}
