package fi.kaiku.followup.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenThemes;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages say of the effect of an improvement. */
@KaikuTest
class ImprovementEffectTest {

  @Autowired Improvements improvements;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1");
  UnitId own;
  GivenVisits visits;
  Viewer supervisor;
  Viewer reader;

  @BeforeEach
  void people() {
    own = unit.insert(jdbc);
    visits = GivenVisits.in(unit, own);
    var id = GivenAccount.named("esihenkilo").supervising(own).insert(jdbc);
    supervisor = viewer(id, Role.SUPERVISOR);
    reader = viewer(new StaffId(new UUID(0, 7)), Role.READER);
  }

  @Test
  void its_effect_is_said_in_words_with_the_figures_beside() {
    jdbc.sql("delete from insight.judgement").update();
    GivenThemes.of(visits, jdbc).on("2026-02-10").read(20, "waiting-").read(20);
    GivenThemes.of(visits, jdbc).on("2026-04-10").read(1, "waiting-").read(59);
    var id = given().about(Theme.WAITING).usedOn("2026-03-20", improvements, supervisor);

    assertThat(page(path(id)))
        .contains("Aiempaa harvempi moittii aikataulujen pettämisestä.")
        .contains("1.1.–28.2.2026", "1.4.–31.5.2026", "50,0 %", "1,7 %", "n = 60");
    assertThat(page("/improvements")).contains("Aiempaa harvempi moittii");
  }

  @Test
  void the_day_of_taking_into_use_is_marked_on_the_time_line_of_its_units() {
    visits.on("2026-02-10").answered(jdbc, 2, 40);
    visits.on("2026-04-10").answered(jdbc, 9, 40);
    var id = given().usedOn("2026-03-20", improvements, supervisor);
    for (var page : List.of("/figures/units/1.2.246.1", "/figures/over-time?unit=1.2.246.1")) {
      assertThat(page(page)).contains("Käyttöön otetut parannukset", path(id), "20.3.2026");
    }
    assertThat(page("/figures/over-time")).doesNotContain("Käyttöön otetut parannukset");
  }

  @Test
  void with_too_few_answers_it_is_said_how_many_more_are_needed() {
    visits.on("2026-02-10").answered(jdbc, 9, 40);
    visits.on("2026-04-10").answered(jdbc, 9, 24);
    var id = given().usedOn("2026-03-20", improvements, supervisor);
    assertThat(page(path(id))).contains("Ei voi vielä sanoa: tarvitaan 6 vastausta lisää.");
  }

  @Test
  void a_fresh_one_says_when_its_effect_can_be_told() {
    var id = given().usedOn("2026-05-20", improvements, supervisor);
    assertThat(page(path(id))).contains("Vaikutus voidaan kertoa aikaisintaan 1.7.2026.");
  }

  @Test
  void figures_stand_beside_the_effect_for_those_only_who_see_its_units() {
    visits.on("2026-02-10").answered(jdbc, 2, 40);
    visits.on("2026-04-10").answered(jdbc, 9, 40);
    var id = given().usedOn("2026-03-20", improvements, supervisor);
    assertThat(page(path(id))).contains("n = 40");
    var elsewhere =
        new Viewer(
            reader.staff(),
            "Muu",
            Role.READER.permissions(),
            new Reach.Units(Set.of(new UUID(0, 3))));
    assertThat(page(path(id), elsewhere))
        .contains("NPS on parempi kuin ennen.")
        .doesNotContain("n = 40", "class=\"drawn\"");
  }

  @Test
  void the_day_of_taking_into_use_is_marked_on_the_control_chart_of_its_units() {
    visits.on("2026-02-10").answered(jdbc, 2, 40);
    visits.on("2026-04-10").answered(jdbc, 9, 40);
    var id = given().usedOn("2026-03-20", improvements, supervisor);
    assertThat(page(path(id)))
        .contains("class=\"drawn\"", ">Otettu käyttöön</text>", "20.3.2026: Otettu käyttöön.");
  }

  private GivenImprovement given() {
    return GivenImprovement.of(supervisor.staff(), own);
  }

  private static String path(ImprovementId id) {
    return "/improvements/" + id.value();
  }

  private Viewer viewer(StaffId id, Role role) {
    return new Viewer(id, "Aino", role.permissions(), new Reach.Units(Set.of(own.value())));
  }

  private String page(String uri) {
    return page(uri, supervisor);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }
}
