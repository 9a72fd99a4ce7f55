package fi.kaiku.invitation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** How a file of rules is read. */
class RulesReaderTest {

  @Test
  void what_a_file_leaves_out_is_as_in_the_default() {
    assertThat(RulesReader.read("")).isEqualTo(Rules.standard());
    assertThat(RulesReader.read("minimum-age: 16").minimumAge()).isEqualTo(16);
    assertThat(RulesReader.read("minimum-age: 16").quarantineDays()).isEqualTo(30);
  }

  @Test
  void rules_survive_being_written_and_read() {
    var rules = RulesReader.read(SEND_AT_ONCE_ALL_DAY);

    assertThat(RulesReader.read(RuleWords.yaml(rules))).isEqualTo(rules);
    assertThat(RulesReader.read(RuleWords.json(rules))).isEqualTo(rules);
  }

  @Test
  void a_county_may_send_at_once_around_the_clock() {
    var rules = RulesReader.read(SEND_AT_ONCE_ALL_DAY);

    assertThat(rules.delay()).isEqualTo(Rules.Delay.AT_ONCE);
    assertThat(rules.weekdays()).containsExactly(DayOfWeek.values());
    assertThat(rules.onHolidays()).isTrue();
    var christmasNight = Instant.parse("2026-12-24T22:30:00Z");
    assertThat(
            new Schedule(rules, _ -> true)
                .slot(Kind.VISIT, LocalDate.of(2026, 12, 25), christmasNight))
        .extracting(Slot::sendAfter)
        .isEqualTo(christmasNight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minimum-age: 200               | minimum-age        | 0, 120",
        "minimum-age: eighteen          | minimum-age        | 0, 120",
        "quarantine-days: -1            | quarantine-days    | 0, 365",
        "permission: everybody          | permission         | nearly-all, opt-in, broad-consent",
        "delay: tomorrow                | delay              | at-once, same-day, next-day,",
        "weekdays: [mon, maanantai]     | weekdays           | mon, tue, wed, thu, fri, sat, sun",
        "weekdays: []                   | weekdays           | mon, tue, wed, thu, fri, sat, sun",
        "holidays: maybe                | holidays           | yes, no",
        "languages: {first: [de]}       | first              | fi, sv, en",
        "languages: {fallback: ru}      | languages.fallback | fi, sv, en",
        "languages: {default: fi}       | languages.default  | fallback, first",
        "blocks: [several-phones]       | blocks             | non-disclosure",
        "several-visits: first          | several-visits     | last",
        "form: reply                    | form               | link",
        "reminder: weekly               | reminder           | none",
        "links-close-day: 9             | links-close-day    | 10, 28",
        "links-close-day: 29            | links-close-day    | 10, 28",
        "questionnaires: experience     | questionnaires     | questionnaires",
        "questionnaires: {suu: 1}       | questionnaires     | questionnaires",
        "minumum-age: 18                | minumum-age        | blocks, delay, form,"
      })
  void a_fault_names_the_member_and_what_it_may_be(String yaml, String member, String expected) {
    var faults = faultsOf(yaml);

    assertThat(faults).isNotEmpty().allMatch(fault -> fault.field().equals(member));
    assertThat(faults.stream().map(fault -> String.join(", ", fault.arguments())).toList())
        .anyMatch(arguments -> arguments.contains(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window: {from: \"18:00\", to: \"12:00\"}",
        "window: {from: \"12:00\", to: \"12:00\"}",
        "window: {from: \"12:00\"}",
        "window: {from: \"25:00\", to: \"26:00\"}",
        "window: {from: \"24:00\", to: \"24:00\"}",
        "window: twelve to six"
      })
  void a_window_runs_forward_and_has_both_ends(String yaml) {
    assertThat(faultsOf(yaml)).isNotEmpty().allMatch(f -> f.field().startsWith("window"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- a\n- b", "just words", "a: [", "minimum-age: 18\nminimum-age: 19", "\t"})
  void what_is_no_list_of_members_is_refused_whole(String text) {
    assertThat(faultsOf(text)).extracting(Fault::field).containsExactly("rules");
  }

  @Test
  void a_file_from_before_links_closed_on_one_day_is_told_the_new_word() {
    var fault = faultsOf("minimum-age: 18\nlink-days: 30").getFirst();

    assertThat(fault.field()).isEqualTo("link-days");
    for (var language : Language.values()) {
      assertThat(texts().getMessage(fault.message(), new Object[0], language.locale()))
          .contains("links-close-day");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "15, 2026-10, 2026-11-15",
    "15, 2026-12, 2027-01-15",
    "28, 2027-01, 2027-02-28",
    "10, 2026-02, 2026-03-10"
  })
  void links_about_a_month_close_on_a_day_of_the_next(int day, YearMonth visits, LocalDate closes) {
    assertThat(RulesReader.read("links-close-day: " + day).linksCloseOn(visits)).isEqualTo(closes);
  }

  @Test
  void every_fault_is_told_at_once() {
    assertThat(faultsOf("minimum-age: -1\ndelay: never\ncolour: red"))
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("minimum-age", "delay", "colour");
  }

  static final String SEND_AT_ONCE_ALL_DAY =
      """
      delay: at-once
      window: {from: "00:00", to: "24:00"}
      weekdays: [mon, tue, wed, thu, fri, sat, sun]
      holidays: yes
      """;

  private static MessageSource texts() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasename("messages/invitation");
    texts.setDefaultEncoding("UTF-8");
    return texts;
  }

  private static List<Fault> faultsOf(String yaml) {
    var bad = catchThrowableOfType(BadInput.class, () -> RulesReader.read(yaml));
    assertThat(bad).as(yaml).isNotNull();
    return bad.faults();
  }
}
