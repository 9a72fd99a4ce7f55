package fi.kaiku.platform.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days on which Finland rests: the public holidays, and Christmas Eve and Midsummer Eve, which
 * collective agreements make days off. Whit Sunday is added to jollyday's list: it is a holiday by
 * the Church Act, seven weeks after Easter.
 */
@Component
public class Holidays {

  private static final String EASTER = "christian.EASTER";
  private static final int EASTER_TO_WHIT_SUNDAY = 49;

  private final HolidayManager finland =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
  private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  public boolean on(LocalDate day) {
    return byYear.computeIfAbsent(day.getYear(), this::of).contains(day);
  }

  private Set<LocalDate> of(int year) {
    return finland.getHolidays(Year.of(year)).stream()
        .flatMap(Holidays::days)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<LocalDate> days(Holiday holiday) {
    var day = holiday.getDate();
    return holiday.getPropertiesKey().equals(EASTER)
        ? Stream.of(day, day.plusDays(EASTER_TO_WHIT_SUNDAY))
        : Stream.of(day);
  }
}
