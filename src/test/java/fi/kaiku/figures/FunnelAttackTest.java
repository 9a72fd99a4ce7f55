package fi.kaiku.figures;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.insight.PageText;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.organization.GivenUnit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Somebody who may read figures wants to know what became of one person whose month, place and
 * background they know. The clock stands on 1.6.2026.
 */
@KaikuTest
class FunnelAttackTest {

  private static final List<String> AGES = List.of("18-29", "40-49", "65-74", "75-84");
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final List<String> MEASURES =
      List.of("nps", "promoters", "distribution", "comments", "response-rate", "funnel");
  private static final List<String> CUTS =
      List.of(
          "",
          "unit",
          "service",
          "area",
          "kind",
          "profession",
          "language",
          "age_band",
          "month",
          "unit,month",
          "age_band,language",
          "service,quarter");
  private static final String MONTH = "from=2026-05-01&to=2026-05-31";
  private static final List<String> LONG =
      List.of(MONTH, "from=2026-04-01&to=2026-05-31", "from=2026-04-01&to=2026-06-30");
  private static final String BACKGROUND =
      "&unit=1.2.246.1&age_band=40-49&language=fi&kind=VISIT&profession=doctor";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenVisits visits;
  GivenVisits dentalVisits;
  final Random random = new Random(7_026);

  /** Everything has been seen once, long ago, so no value is new. */
  @BeforeEach
  void units() {
    visits = GivenVisits.in(health, health.insert(jdbc));
    dentalVisits = GivenVisits.in(dental, dental.insert(jdbc));
    for (var age : AGES) {
      visits.on("2025-02-03").aged(age).delivered(jdbc, 20).answered(jdbc, 9, 10);
    }
    dentalVisits.on("2025-02-03").delivered(jdbc, 20).answered(jdbc, 9, 10);
    for (int month = 1; month <= 6; month++) {
      GivenMonths.released(jdbc, "2026-0%d-01".formatted(month));
    }
  }

  @Test
  void one_to_four_people_look_like_nobody_whatever_became_of_them() {
    var before = everything(MONTH);

    for (var outcome : List.of("NON_DISCLOSURE", "DECEASED", "OPTED_OUT", "INVITED")) {
      visits.turnedDown(jdbc, outcome, 1);
      assertThat(everything(MONTH)).as(outcome).isEqualTo(before);
    }
    visits.answered(jdbc, 3, 4);
    assertThat(everything(MONTH)).isEqualTo(before);
  }

  @Test
  void a_month_in_every_unit_looks_the_same_with_nobody_and_with_somebody() {
    var before = everything("from=2026-04-01&to=2026-05-31");

    visits.on("2026-04-07").turnedDown(jdbc, "NON_DISCLOSURE", 1);
    dentalVisits.on("2026-05-20").aged("75-84").speaking("sv").turnedDown(jdbc, "DECEASED", 1);
    visits.on("2026-05-02").aged("65-74").delivered(jdbc, 1).answered(jdbc, 0, 1);

    assertThat(everything("from=2026-04-01&to=2026-05-31")).isEqualTo(before);
  }

  @Test
  void three_hundred_people_asked_for_one_by_one_tell_nothing() {
    var asked = new LinkedHashSet<String>();
    for (int person = 0; person < 300; person++) {
      var day = "2026-0%d-10".formatted(1 + random.nextInt(5));
      var age = AGES.get(random.nextInt(AGES.size()));
      var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      var outcomes = Outcome.values();
      (random.nextBoolean() ? visits : dentalVisits)
          .on(day)
          .aged(age)
          .speaking(language)
          .turnedDown(jdbc, outcomes[random.nextInt(outcomes.length)].name(), 1);
      asked.add(
          "from=%s&to=%s&unit=1.2.246.%d&age_band=%s&language=%s"
              .formatted(
                  day.replace("-10", "-01"),
                  YearMonth.parse(day.substring(0, 7)).atEndOfMonth(),
                  1 + 2 * random.nextInt(2),
                  age,
                  language));
    }
    var answers = asked.stream().map(question -> rows("/api/v1/funnel?" + question)).distinct();

    assertThat(answers).hasSize(1).first().asString().contains("\"encounters\":null");
  }

  @Test
  void pages_of_one_person_say_the_same_as_pages_of_nobody() {
    var pages =
        List.of(
            "/figures?measure=funnel&period=custom&" + MONTH + BACKGROUND,
            "/figures?measure=funnel&by=unit,month&period=custom&" + MONTH,
            "/figures/response?period=custom&unit=1.2.246.1&age_band=40-49&language=fi&" + MONTH,
            "/overview?period=custom&unit=1.2.246.1&" + MONTH,
            "/figures/units?period=custom&" + MONTH,
            "/figures/units/1.2.246.1?period=custom&" + MONTH);
    var before = pages.stream().map(this::page).toList();

    visits.turnedDown(jdbc, "NON_DISCLOSURE", 1).delivered(jdbc, 1).answered(jdbc, 2, 1);

    for (int i = 0; i < pages.size(); i++) {
      assertThat(page(pages.get(i))).as(pages.get(i)).isEqualTo(before.get(i));
    }
    assertThat(before.get(2)).doesNotContain("turvakielto", "Turvakielto", "funnel-count");
  }

  @Test
  void files_of_one_person_hold_the_same_as_files_of_nobody() {
    var file = "/api/v1/figures.csv?measure=funnel&by=month&" + MONTH + BACKGROUND;
    var before = page(file);

    visits.turnedDown(jdbc, "DECEASED", 1);

    assertThat(page(file)).isEqualTo(before);
  }

  @Test
  void one_to_four_who_were_not_asked_look_like_nobody_beside_many_who_were() {
    visits.delivered(jdbc, 8).answered(jdbc, 9, 5);
    dentalVisits.aged("18-29").delivered(jdbc, 5).answered(jdbc, 9, 5);
    var before = LONG.stream().map(this::everything).toList();

    for (var outcome : List.of("NON_DISCLOSURE", "DECEASED", "UNKNOWN_SERVICE", "CANCELLED")) {
      visits.turnedDown(jdbc, outcome, 1);
      assertThat(LONG.stream().map(this::everything).toList()).as(outcome).isEqualTo(before);
    }
    assertThat(rows("/api/v1/funnel?by=unit,month&" + MONTH))
        .contains("\"encounters\":null,\"eligible\":8,\"sent\":8")
        .contains("\"encounters\":null,\"eligible\":5,\"sent\":5");
  }

  @Test
  void what_is_seen_for_the_first_time_has_no_row_of_its_own_until_there_are_enough() {
    var elsewhere = visits.inService(dental.serviceId());
    var questions = List.of("&service=SUU", "&service=TA", "&unit=1.2.246.1", "");
    var before = LONG.stream().map(this::everything).toList();
    var places = questions.stream().map(this::byPlace).toList();

    elsewhere.turnedDown(jdbc, "SENSITIVE_SERVICE", 1).answered(jdbc, 9, 1);
    visits.speaking("sv").aged("5-9").turnedDown(jdbc, "UNDER_AGE", 1).answered(jdbc, 9, 1);
    visits.speaking("en").aged("unknown").delivered(jdbc, 1).answered(jdbc, 9, 1);

    assertThat(LONG.stream().map(this::everything).toList()).isEqualTo(before);
    assertThat(questions.stream().map(this::byPlace).toList()).isEqualTo(places);
  }

  private List<String> byPlace(String filter) {
    return Stream.of("unit", "service", "area")
        .map(by -> rows("/api/v1/funnel?by=" + by + "&from=2026-05-01&to=2026-05-31" + filter))
        .toList();
  }

  private List<String> everything(String period) {
    var answers = new ArrayList<String>();
    for (var measure : MEASURES) {
      for (var by : CUTS) {
        var question = "/api/v1/figures?measure=" + measure + "&by=" + by + "&" + period;
        answers.add(question + rows(question) + rows(question + BACKGROUND));
      }
    }
    return answers;
  }

  /** What is answered, without the question that it repeats. */
  private String rows(String uri) {
    var answer = page(uri);
    return answer.substring(answer.indexOf("\"rows\""));
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES))
        .of(uri)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
