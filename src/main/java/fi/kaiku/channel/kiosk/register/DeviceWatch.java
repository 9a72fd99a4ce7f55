package fi.kaiku.channel.kiosk.register;

import fi.kaiku.access.Reach;
import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.Devices;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How many devices are in use and how many of them are silent, for monitoring; no names. A tablet
 * that is switched off for the night does no harm to the house: its health stays up.
 */
@Component("devicesHealthIndicator")
class DeviceWatch extends AbstractHealthIndicator {

  private final Devices devices;
  private final Clock clock;

  DeviceWatch(Devices devices, MeterRegistry meters, Clock clock) {
    this.devices = devices;
    this.clock = clock;
    gauge(meters, "kaiku.devices.paired", "devices in use", DeviceWatch::paired);
    gauge(meters, "kaiku.devices.silent", "devices in use that are silent", DeviceWatch::silent);
    gauge(meters, "kaiku.devices.waiting", "answers that wait on devices", DeviceWatch::waiting);
  }

  private void gauge(
      MeterRegistry meters, String name, String what, ToDoubleFunction<DeviceWatch> count) {
    Gauge.builder(name, this, count).description(what).register(meters);
  }

  private List<Device> inUse() {
    return devices.in(new Reach.WholeCounty()).stream().filter(Device::isPaired).toList();
  }

  long paired() {
    return inUse().size();
  }

  long silent() {
    var now = clock.instant();
    return inUse().stream().filter(device -> device.isSilent(now)).count();
  }

  private long waiting() {
    return inUse().stream().mapToLong(device -> device.heard().waiting()).sum();
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up().withDetail("paired", paired()).withDetail("silent", silent());
  }
}
