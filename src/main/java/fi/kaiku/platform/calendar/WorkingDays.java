package fi.kaiku.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts days on which offices are open: Monday to Friday, without {@link Holidays}. */
@Component
public class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Holidays holidays;

  WorkingDays(Holidays holidays) {
    this.holidays = holidays;
  }

  public boolean on(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.on(day);
  }

  /**
   * The last of so many working days that follow a day, whatever day that is itself.
   *
   * @param count 1 or more
   */
  public LocalDate after(LocalDate day, int count) {
    var last = day;
    for (int passed = 0; passed < count; ) {
      last = last.plusDays(1);
      if (on(last)) {
        passed++;
      }
    }
    return last;
  }
}
