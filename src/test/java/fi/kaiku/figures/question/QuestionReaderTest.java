package fi.kaiku.figures.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kaiku.access.Reach;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

  private static final Period USUAL = period("2026-04-01", "2026-06-30");

  @Test
  void days_in_the_middle_of_a_month_are_taken_for_all_of_it() {
    var asked = read("from=2026-03-15", "to=2026-05-02");

    assertThat(asked.selection().period()).isEqualTo(period("2026-03-01", "2026-05-31"));
    assertThat(asked.widened()).isTrue();
  }

  @Test
  void whole_months_and_the_usual_ones_are_told_as_they_are() {
    var asked = read("from=2026-03-01", "to=2026-05-31");

    assertThat(asked.selection().period()).isEqualTo(period("2026-03-01", "2026-05-31"));
    assertThat(asked.widened()).isFalse();
    assertThat(read().selection().period()).isEqualTo(USUAL);
    assertThat(read("to=2026-02-28").selection().period())
        .isEqualTo(period("2025-12-01", "2026-02-28"));
    assertThat(read("from=2026-05-01").selection().period())
        .isEqualTo(period("2026-05-01", "2026-06-30"));
  }

  @Test
  void weeks_are_whole_from_monday_to_sunday() {
    var asked = read("by=week", "from=2026-05-01", "to=2026-05-31");

    assertThat(asked.selection().period()).isEqualTo(period("2026-04-27", "2026-05-31"));
    assertThat(asked.widened()).isTrue();
    assertThat(read("by=week").widened()).isFalse();
  }

  @Test
  void another_system_is_told_which_days_would_do() {
    assertThat(refused("from=2026-03-15", "to=2026-05-02"))
        .containsExactly(
            fault("from", "2026-03-15", "2026-03-01", "2026-04-01"),
            fault("to", "2026-05-02", "2026-04-30", "2026-05-31"));
    assertThat(refused("by=week", "from=2026-04-29", "to=2026-05-31"))
        .containsExactly(fault("from", "2026-04-29", "2026-04-27", "2026-05-04"));
    assertThat(exact("from=2026-03-01", "to=2026-04-30").widened()).isFalse();
  }

  @Test
  void of_ages_and_languages_there_are_answers_by_link_by_month_only() {
    assertThat(fields("by=age_band,week")).containsExactly("by");
    assertThat(fields("by=channel", "language=sv")).containsExactly("by");
    assertThat(fields("by=language", "channel=KIOSK,LINK")).containsExactly("channel");
    assertThat(fields("by=language", "version=visit-1")).containsExactly("version");
    assertThat(read("by=language", "channel=LINK").by()).containsExactly(Dimension.LANGUAGE);
    assertThat(read("by=kind,week").by()).containsExactly(Dimension.KIND, Dimension.WEEK);
  }

  @Test
  void weeks_are_cut_by_no_other_time_and_nothing_by_days() {
    assertThat(fields("by=month,week")).containsExactly("by");
    assertThat(fields("by=day")).containsExactly("by");
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Fault fault(String field, String... arguments) {
    return Fault.of(field, "figures.fault.middle", arguments);
  }

  private static Question read(String... parameters) {
    return read(reader(parameters));
  }

  private static Question exact(String... parameters) {
    return read(reader(parameters).refusingToWiden());
  }

  private static List<Fault> refused(String... parameters) {
    return catchThrowableOfType(BadInput.class, () -> exact(parameters)).faults();
  }

  private static List<String> fields(String... parameters) {
    return catchThrowableOfType(BadInput.class, () -> read(parameters)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  private static Question read(QuestionReader reader) {
    return reader.read(new Reach.WholeCounty(), USUAL, Dimension.OF_ANSWERS);
  }

  private static QuestionReader reader(String... parameters) {
    var given = new LinkedHashMap<String, List<String>>();
    Arrays.stream(parameters)
        .map(parameter -> parameter.split("=", 2))
        .forEach(parameter -> given.put(parameter[0], List.of(parameter[1])));
    var seen = new Seen(Map.of(Dimension.VERSION, List.of("visit-1")), Map.of());
    return new QuestionReader(given, Vocabulary.common().knowing(seen));
  }
}
