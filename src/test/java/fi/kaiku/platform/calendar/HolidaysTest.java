package fi.kaiku.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/** The days on which Finland rests. */
class HolidaysTest {

  private static final Path CALENDARS = Path.of("../shared/data/finland/holidays");

  private final Holidays holidays = new Holidays();

  @Test
  void the_holidays_of_2026_are_these() {
    var days = IntStream.rangeClosed(1, 365).mapToObj(n -> LocalDate.ofYearDay(2026, n));

    assertThat(days.filter(holidays::on).map(LocalDate::toString))
        .containsExactly(
            "2026-01-01",
            "2026-01-06",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-24",
            "2026-06-19",
            "2026-06-20",
            "2026-10-31",
            "2026-12-06",
            "2026-12-24",
            "2026-12-25",
            "2026-12-26");
  }

  /** Public holidays, and of the bank holidays the two eves; New Year's Eve is a day as any. */
  @Test
  @EnabledIf("othersCalendarsAreHere")
  void another_calendar_says_the_same_for_every_year_it_has() throws IOException {
    for (var file : calendars()) {
      var year = Integer.parseInt(file.getFileName().toString().substring(3, 7));
      var ours =
          Stream.iterate(LocalDate.ofYearDay(year, 1), day -> day.plusDays(1))
              .takeWhile(day -> day.getYear() == year)
              .filter(holidays::on)
              .collect(Collectors.toSet());
      assertThat(ours).as(file.toString()).isEqualTo(theirs(file));
    }
  }

  static boolean othersCalendarsAreHere() {
    return Files.isDirectory(CALENDARS);
  }

  private static List<Path> calendars() throws IOException {
    try (var files = Files.list(CALENDARS)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  private static Set<LocalDate> theirs(Path file) throws IOException {
    var eves = Set.of("jouluaatto", "juhannusaatto");
    return JsonMapper.shared()
        .readTree(Files.readString(file))
        .valueStream()
        .filter(
            day ->
                day.get("type").asString().equals("public")
                    || eves.contains(day.get("name").asString()))
        .map(day -> LocalDate.parse(day.get("date").asString().substring(0, 10)))
        .collect(Collectors.toSet());
  }
}
