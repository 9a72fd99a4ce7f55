package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures for other systems. The clock stands on 1.6.2026. */
@KaikuTest
class FiguresApiTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit clinic = GivenUnit.named("Matinkylä").oid("1.2.246.2").inService("NEUVOLA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  GivenVisits visits;
  GivenVisits clinicVisits;
  GivenVisits dentalVisits;

  @BeforeEach
  void units() {
    healthId = health.insert(jdbc);
    visits = GivenVisits.in(health, healthId);
    clinicVisits = GivenVisits.in(clinic, clinic.insert(jdbc));
    dentalVisits = GivenVisits.in(dental, dental.insert(jdbc));
  }

  @Test
  void the_counts_that_keusote_published_give_42_with_an_interval() {
    visits.answered(jdbc, 10, 626).answered(jdbc, 8, 168).answered(jdbc, 3, 205);

    var row = only(rows("/api/v1/figures?measure=nps"));

    assertThat(row.get("n").asLong()).isEqualTo(999);
    assertThat(row.get("promoters").asLong()).isEqualTo(626);
    assertThat(row.get("passives").asLong()).isEqualTo(168);
    assertThat(row.get("detractors").asLong()).isEqualTo(205);
    assertThat(Math.round(row.get("value").asDouble())).isEqualTo(42);
    assertThat(Math.round(row.get("low").asDouble())).isEqualTo(37);
    assertThat(Math.round(row.get("high").asDouble())).isEqualTo(47);
    assertThat(row.get("hidden").asBoolean()).isFalse();
  }

  @Test
  void a_period_and_a_filter_restrict_answers_and_invitations_alike() {
    visits.delivered(jdbc, 40).answered(jdbc, 9, 10);
    visits.on("2026-04-20").delivered(jdbc, 30).answered(jdbc, 9, 20);
    visits.aged("65-74").delivered(jdbc, 10).answered(jdbc, 9, 6);

    var rate = "/api/v1/figures?measure=response-rate&from=2026-05-01&to=2026-05-31";
    assertThat(only(rows(rate)).get("n").asLong()).isEqualTo(50);
    assertThat(only(rows(rate)).get("answered").asLong()).isEqualTo(16);
    var ofTheOld = only(rows(rate + "&age_band=65-74"));
    assertThat(ofTheOld.get("n").asLong()).isEqualTo(10);
    assertThat(ofTheOld.get("value").asDouble()).isEqualTo(60);
    assertThat(ofTheOld.get("low").asDouble()).isBetween(31.0, 32.0);
  }

  @Test
  void groups_are_named_in_three_languages_and_stand_in_the_countys_order() {
    visits.answered(jdbc, 9, 6);
    visits.on("2026-04-03").answered(jdbc, 2, 7);
    dentalVisits.answered(jdbc, 10, 8);

    var rows = rows("/api/v1/figures?measure=nps&by=unit,month");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).at("/by/unit").asString()).isEqualTo("1.2.246.3");
    assertThat(rows.get(0).at("/names/unit/sv").asString()).isEqualTo("Tapiola");
    assertThat(rows.get(1).at("/by/month").asString()).isEqualTo("2026-04");
    assertThat(rows.get(1).get("value").asDouble()).isEqualTo(-100);
    assertThat(rows.get(2).at("/by/month").asString()).isEqualTo("2026-05");
  }

  @Test
  void a_group_of_few_is_hidden_and_hides_no_other_one() {
    visits.answered(jdbc, 9, 4);
    clinicVisits.answered(jdbc, 9, 7);
    dentalVisits.answered(jdbc, 9, 30);

    var rows = rows("/api/v1/figures?measure=nps&by=unit");

    assertThat(rows).hasSize(3);
    for (var row : rows) {
      var shown = !row.at("/by/unit").asString().equals("1.2.246.1");
      assertThat(row.get("hidden").asBoolean()).isEqualTo(!shown);
      assertThat(row.get("n").isNull()).isEqualTo(!shown);
      assertThat(row.get("promoters").isNull()).isEqualTo(!shown);
      assertThat(row.get("value").isNull()).isEqualTo(!shown);
      assertThat(row.get("high").isNull()).isEqualTo(!shown);
    }
  }

  @Test
  void few_answers_hide_the_response_rate_too_and_so_do_none() {
    visits.delivered(jdbc, 40).answered(jdbc, 9, 4);
    clinicVisits.delivered(jdbc, 50).answered(jdbc, 9, 10);
    dentalVisits.delivered(jdbc, 30);

    var rows = rows("/api/v1/figures?measure=response-rate&by=service");

    assertThat(rows).hasSize(3);
    for (var row : rows) {
      var hidden = !row.at("/by/service").asString().equals("NEUVOLA");
      assertThat(row.get("hidden").asBoolean()).isEqualTo(hidden);
      assertThat(row.get("answered").isNull()).isEqualTo(hidden);
    }
  }

  @Test
  void the_funnel_counts_every_step_and_every_reason() {
    var winter = visits.on("2026-02-10").delivered(jdbc, 40).answered(jdbc, 9, 12);
    winter.invited(jdbc, 6, "SENT", "UNDELIVERED").invited(jdbc, 7, "UNKNOWN", null);
    winter.invited(jdbc, 8, "FAILED", null);
    winter.turnedDown(jdbc, "UNDER_AGE", 20).turnedDown(jdbc, "QUARANTINED", 9);

    var row = only(rows("/api/v1/funnel?from=2026-01-01&to=2026-03-31"));

    assertThat(row.get("encounters").asLong()).isEqualTo(90);
    assertThat(row.get("eligible").asLong()).isEqualTo(61);
    assertThat(row.get("sent").asLong()).isEqualTo(46);
    assertThat(row.get("outcome_unknown").asLong()).isEqualTo(7);
    assertThat(row.get("delivered").asLong()).isEqualTo(40);
    assertThat(row.get("answered").asLong()).isEqualTo(12);
    assertThat(row.at("/reasons/UNDER_AGE").asLong()).isEqualTo(20);
    assertThat(row.at("/reasons/QUARANTINED").asLong()).isEqualTo(9);
  }

  @Test
  void a_reason_of_few_is_told_with_the_next_one() {
    var winter = visits.on("2026-02-10").delivered(jdbc, 40);
    winter.turnedDown(jdbc, "TOO_OLD", 1).turnedDown(jdbc, "NO_PHONE", 6);
    winter.turnedDown(jdbc, "UNDER_AGE", 20);

    var row = only(rows("/api/v1/funnel?from=2026-01-01&to=2026-03-31"));

    assertThat(row.get("encounters").asLong()).isEqualTo(67);
    assertThat(row.get("reasons").toString()).isEqualTo("{\"OTHER\":7,\"UNDER_AGE\":20}");
    assertThat(row.get("answered").isNull()).isTrue();
  }

  @Test
  void a_supervisor_sees_only_their_own_units() {
    visits.delivered(jdbc, 20).answered(jdbc, 9, 10);
    dentalVisits.delivered(jdbc, 90).answered(jdbc, 2, 50);
    var supervisor = GivenViewer.inUnits(Set.of(healthId.value()), READ_FIGURES);

    assertThat(only(rows("/api/v1/figures", supervisor)).get("n").asLong()).isEqualTo(10);
    assertThat(only(rows("/api/v1/funnel", supervisor)).get("sent").asLong()).isEqualTo(20);
    assertThat(rows("/api/v1/figures?by=unit", supervisor)).hasSize(1);
    assertThat(get("/api/v1/figures?unit=1.2.246.3", supervisor)).hasStatus4xxClientError();
    var nowhere = GivenViewer.inUnits(Set.of(), READ_FIGURES);
    assertThat(only(rows("/api/v1/figures", nowhere)).get("n").isNull()).isTrue();
  }

  @Test
  void channels_are_added_up_only_when_somebody_says_so() {
    visits.answered(jdbc, 9, 10).answered(jdbc, 2, 8, null, "KIOSK");

    assertThat(only(rows("/api/v1/figures")).get("n").asLong()).isEqualTo(10);
    assertThat(only(rows("/api/v1/figures?channel=KIOSK")).get("n").asLong()).isEqualTo(8);
    assertThat(only(rows("/api/v1/figures?channel=kiosk,link")).get("n").asLong()).isEqualTo(18);
    assertThat(rows("/api/v1/figures?by=channel")).hasSize(2);
  }

  @Test
  void a_row_is_compared_with_the_target_of_its_service() {
    visits.answered(jdbc, 10, 200).answered(jdbc, 2, 60);
    dentalVisits.answered(jdbc, 10, 6);
    target(health, "2026-01-01", 80);
    target(dental, "2026-01-01", 80);
    target(dental, "2026-07-01", 90);

    var rows = rows("/api/v1/figures?by=service");

    assertThat(rows.get(0).get("hidden").asBoolean()).isTrue();
    assertThat(rows.get(1).get("verdict").asString()).isEqualTo("CANNOT_TELL_YET");
    assertThat(rows.get(1).get("target").asInt()).isEqualTo(80);
    assertThat(rows.get(2).get("verdict").asString()).isEqualTo("NOT_REACHED");
    assertThat(only(rows("/api/v1/figures")).get("target").asInt()).isEqualTo(80);
  }

  @Test
  void a_period_of_too_many_stretches_is_refused_before_it_is_counted() {
    assertThat(get("/api/v1/figures?by=month&from=2000-01-01&to=2999-12-31"))
        .hasStatus(422)
        .bodyText()
        .contains("\"field\":\"from\"");
    assertThat(get("/api/v1/figures?from=2000-01-01&to=2999-12-31")).hasStatus(422);
    assertThat(get("/api/v1/figures?by=week&from=2024-01-01&to=2026-12-27")).hasStatusOk();
  }

  @Test
  void whoever_may_not_read_figures_gets_none() {
    assertThat(get("/api/v1/figures", GivenViewer.of())).hasStatus(403);
    assertThat(get("/api/v1/funnel", GivenViewer.of())).hasStatus(403);
  }

  private void target(GivenUnit unit, String from, int nps) {
    jdbc.sql("insert into organization.target values (?, cast(? as date), ?)")
        .params(unit.serviceId().value(), from, nps)
        .update();
  }

  private static JsonNode only(JsonNode rows) {
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private JsonNode rows(String uri) {
    return rows(uri, GivenViewer.of(READ_FIGURES));
  }

  private JsonNode rows(String uri, Viewer viewer) {
    var result = get(uri, viewer);
    assertThat(result).hasStatusOk();
    try {
      var body = result.getResponse().getContentAsString();
      return JsonMapper.shared().readTree(body).get("rows");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult get(String uri) {
    return get(uri, GivenViewer.of(READ_FIGURES));
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }
}
