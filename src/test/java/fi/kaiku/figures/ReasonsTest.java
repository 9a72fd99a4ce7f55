package fi.kaiku.figures;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which reasons not to ask are told of whom. The clock stands on 1.6.2026. */
@KaikuTest
class ReasonsTest {

  private static final String QUARTER = "from=2026-01-01&to=2026-03-31";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  UnitId unit;
  GivenVisits visits;

  /** Of a quarter that is over: 80 people, of whom 11 may not be asked. */
  @BeforeEach
  void visits() {
    unit = health.insert(jdbc);
    visits = GivenVisits.in(health, unit).on("2026-02-10");
    visits.delivered(jdbc, 60).turnedDown(jdbc, "UNDER_AGE", 9);
    visits.turnedDown(jdbc, "NON_DISCLOSURE", 2).turnedDown(jdbc, "DECEASED", 3);
    visits.turnedDown(jdbc, "OPTED_OUT", 4).turnedDown(jdbc, "NO_PERMISSION", 1);
    visits.turnedDown(jdbc, "SENSITIVE_SERVICE", 1);
  }

  @Test
  void those_who_may_not_be_asked_are_told_together_by_whole_quarters() {
    for (var question : List.of(QUARTER, QUARTER + "&by=service", QUARTER + "&by=quarter")) {
      assertThat(reasons(question).toString())
          .as(question)
          .isEqualTo("{\"MAY_NOT_BE_ASKED\":11,\"UNDER_AGE\":9}");
    }
  }

  @Test
  void a_service_that_nobody_knows_may_be_a_sensitive_one() {
    visits.turnedDown(jdbc, "UNKNOWN_SERVICE", 2);

    assertThat(reasons(QUARTER).toString()).isEqualTo("{\"MAY_NOT_BE_ASKED\":13,\"UNDER_AGE\":9}");
  }

  @Test
  void several_whole_quarters_are_told_as_the_sum_of_each() {
    visits.on("2025-11-10").turnedDown(jdbc, "UNDER_AGE", 6).turnedDown(jdbc, "DECEASED", 2);

    assertThat(reasons("from=2025-10-01&to=2026-03-31").toString())
        .isEqualTo("{\"MAY_NOT_BE_ASKED\":11,\"OTHER\":8,\"UNDER_AGE\":9}");
  }

  @Test
  void by_unit_or_month_and_for_other_periods_all_reasons_are_one() {
    for (var question :
        List.of(
            QUARTER + "&by=unit",
            QUARTER + "&unit=1.2.246.1",
            QUARTER + "&by=month",
            QUARTER + "&by=third",
            "from=2025-06-01&to=2026-05-31",
            "from=2026-02-01&to=2026-02-28")) {
      assertThat(reasons(question).toString()).as(question).isEqualTo("{\"OTHER\":20}");
    }
  }

  @Test
  void while_a_month_is_not_over_the_funnel_begins_with_the_messages() {
    assertThatItBeginsWithMessages("from=2026-01-01&to=2026-06-30", 60);
    assertThatItBeginsWithMessages("from=2026-01-01&to=2026-06-30&by=year", 60);
  }

  @Test
  void the_funnel_by_what_people_are_like_begins_with_the_messages() {
    for (var question :
        List.of(
            "age_band=40-49",
            "language=fi",
            "kind=VISIT",
            "profession=doctor",
            "by=age_band",
            "by=language",
            "by=kind",
            "by=profession",
            "by=unit,age_band",
            "by=service&language=fi")) {
      assertThatItBeginsWithMessages(QUARTER + "&" + question, 60);
    }
  }

  @Test
  void services_picked_together_are_told_as_the_sum_of_each() {
    var dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
    GivenVisits.in(dental, dental.insert(jdbc))
        .on("2026-02-10")
        .turnedDown(jdbc, "UNDER_AGE", 4)
        .turnedDown(jdbc, "NO_PHONE", 3);

    assertThat(reasons(QUARTER + "&service=TA,SUU").toString())
        .isEqualTo("{\"MAY_NOT_BE_ASKED\":11,\"OTHER\":7,\"UNDER_AGE\":9}");
  }

  @Test
  void whoever_sees_some_units_only_is_told_all_reasons_as_one() {
    var supervisor = GivenViewer.inUnits(Set.of(unit.value()), READ_FIGURES);

    assertThat(shown(QUARTER, supervisor).get("reasons").toString()).isEqualTo("{\"OTHER\":20}");
  }

  @Test
  void reasons_of_few_are_one_reason_with_the_next_one() {
    visits.turnedDown(jdbc, "NO_PHONE", 2).turnedDown(jdbc, "TOO_OLD", 7);

    var row = shown(QUARTER, GivenViewer.of(READ_FIGURES));

    assertThat(row.get("reasons").toString())
        .isEqualTo("{\"MAY_NOT_BE_ASKED\":11,\"OTHER\":9,\"UNDER_AGE\":9}");
    assertThat(row.get("encounters").asLong()).isEqualTo(89);
    assertThat(row.get("eligible").asLong()).isEqualTo(60);
  }

  @Test
  void few_who_were_not_asked_look_like_nobody_beside_those_who_were() {
    var dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
    var others = GivenVisits.in(dental, dental.insert(jdbc)).on("2026-02-10");
    others.delivered(jdbc, 40);
    var nobody = shown(QUARTER + "&service=SUU");

    for (int few = 0; few < 4; few++) {
      others.turnedDown(jdbc, "NON_DISCLOSURE", 1);
      assertThat(shown(QUARTER + "&service=SUU")).isEqualTo(nobody);
    }
    assertThat(nobody.get("encounters").isNull()).isTrue();
    assertThat(nobody.get("eligible").asLong()).isEqualTo(40);
    others.turnedDown(jdbc, "NON_DISCLOSURE", 1);
    assertThat(shown(QUARTER + "&service=SUU").get("encounters").asLong()).isEqualTo(45);
  }

  private void assertThatItBeginsWithMessages(String question, long sent) {
    var row = shown(question);
    assertThat(row.get("encounters").isNull()).as(question).isTrue();
    assertThat(row.get("eligible").isNull()).as(question).isTrue();
    assertThat(row.get("sent").asLong()).as(question).isEqualTo(sent);
    assertThat(row.get("reasons").isEmpty()).as(question).isTrue();
  }

  private JsonNode shown(String question) {
    return shown(question, GivenViewer.of(READ_FIGURES));
  }

  private JsonNode reasons(String question) {
    return shown(question).get("reasons");
  }

  /** The one row that is not hidden. */
  private JsonNode shown(String question, Viewer viewer) {
    var answer = new PageText(browser, viewer).of("/api/v1/funnel?" + question);
    var shown =
        JsonMapper.shared()
            .readTree(answer)
            .get("rows")
            .valueStream()
            .filter(row -> !row.get("hidden").asBoolean())
            .toList();
    assertThat(shown).as(question).hasSize(1);
    return shown.getFirst();
  }
}
