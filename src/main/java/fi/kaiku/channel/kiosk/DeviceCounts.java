package fi.kaiku.channel.kiosk;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many answers a device has handed in, and how many of them came in a burst. */
@Component
public class DeviceCounts implements Erasure {

  private static final int MONTHS = 13;

  private final DeviceCountStore store;
  private final Clock clock;

  DeviceCounts(DeviceCountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A month of a device.
   *
   * @param month in which the answers arrived
   * @param uncounted those of them that came in a burst
   */
  public record MonthCount(YearMonth month, int answers, int uncounted) {}

  /** The answers that came in bursts on a day and do not count. */
  public record Burst(LocalDate day, int answers) {}

  /** Adds what arrives now. */
  public void add(DeviceId device, int answers, Collection<Burst> bursts) {
    int uncounted = bursts.stream().mapToInt(Burst::answers).sum();
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    store.add(device, new MonthCount(month, answers, uncounted));
    bursts.forEach(burst -> store.add(device, burst));
  }

  /** The latest first. */
  public List<MonthCount> months(DeviceId device) {
    return store.months(device);
  }

  /** The latest first. */
  public List<Burst> bursts(DeviceId device) {
    return store.bursts(device);
  }

  @Override
  public String what() {
    return "counts of devices of more than a year ago";
  }

  @Override
  @Transactional
  public int erase() {
    store.forgetOrder();
    return store.deleteBefore(YearMonth.from(Helsinki.day(clock.instant())).minusMonths(MONTHS));
  }
}
