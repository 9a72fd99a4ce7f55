package fi.kaiku.followup.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of improvements: what is written, linked, and said of their effect. */
@KaikuTest
class ImprovementPagesTest {

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
  void one_is_begun_from_a_comment_and_shows_it_to_those_who_read_comments() {
    var comment = GivenComment.about(visits, 3).saying(jdbc, "Odotin puoli tuntia");
    assertThat(page("/improvements/new?comment=" + comment)).contains("Odotin puoli tuntia");

    var done =
        send(
            "/improvements",
            "title",
            "Soitamme",
            "units",
            own.value() + "",
            "owner",
            supervisor.staff().value() + "",
            "comment",
            comment + "",
            "origin",
            "COMMENT");
    var path = String.valueOf(done.getResponse().getRedirectedUrl());
    assertThat(page(path)).contains("Taustalla yksi palaute", "Odotin puoli tuntia");
    assertThat(page(path, reader))
        .contains("Taustalla yksi palaute", "Yhtä palautetta ei näytetä")
        .doesNotContain("Odotin");
    assertThat(audit("comments-read")).allMatch(line -> line.startsWith("improvement "));
  }

  @Test
  void a_comment_that_its_customer_deletes_leaves_and_the_improvement_keeps_its_count() {
    var gone = GivenComment.about(visits, 3).saying(jdbc, "Odotin puoli tuntia");
    var kept = GivenComment.about(visits, 4).saying(jdbc, "Aika ei pitänyt");
    var id = given().restingOn(gone, kept).proposed(improvements, supervisor);
    jdbc.sql("delete from feedback.feedback where comment = 'Odotin puoli tuntia'").update();

    assertThat(page(path(id)))
        .contains("Taustalla 2 palautetta", "Yhtä niistä ei enää näytetä")
        .contains("Aika ei pitänyt")
        .doesNotContain("Odotin puoli");
  }

  @Test
  void a_comment_is_added_later_and_taken_away_again() {
    var comment = GivenComment.about(visits, 3).saying(jdbc, "Odotin puoli tuntia");
    var id = given().proposed(improvements, supervisor);
    assertThat(page("/improvements/new?comment=" + comment)).contains("Tai liitä parannukseen");

    send("/improvements/comments", "to", id.value() + "", "comment", comment + "");
    assertThat(page(path(id))).contains("Odotin puoli tuntia");
    send(path(id) + "/comments/removed", "comment", comment + "");
    assertThat(page(path(id))).doesNotContain("Odotin puoli tuntia", "Taustalla");
  }

  @Test
  void nobody_links_what_is_out_of_reach() {
    var strange = GivenUnit.named("Tapiola").oid("1.2.246.2");
    var comment =
        GivenComment.about(GivenVisits.in(strange, strange.insert(jdbc)), 3).saying(jdbc, "Muuta");
    var id = given().proposed(improvements, supervisor);
    assertThat(send("/improvements/comments", "to", id.value() + "", "comment", comment + ""))
        .hasStatus(404);
  }

  @Test
  void one_is_begun_from_a_theme_or_from_a_signal_of_the_control_chart() {
    assertThat(page("/improvements/new?theme=waiting&unit=1.2.246.1"))
        .contains("value=\"waiting\" selected", "value=\"THEME\"");
    assertThat(page("/improvements/new?signal=2026-05&unit=1.2.246.1"))
        .contains("Kehityskäyrä, toukokuu 2026: NPS poikkesi", "value=\"SIGNAL\"");
  }

  @Test
  void what_is_missing_is_said_and_nothing_is_lost() {
    var told =
        send("/improvements", "said", "Omat sanani", "owner", supervisor.staff().value() + "");
    assertThat(told).hasStatus(422).bodyText().contains("Valitse vähintään yksi", "Omat sanani");
  }

  @Test
  void whoever_goes_back_and_proposes_it_in_other_words_keeps_them() {
    var id = UUID.randomUUID().toString();
    for (var twice : List.of(1, 2)) {
      assertThat(propose(id, "Soitamme")).as("sent %s", twice).hasStatus(302);
    }
    assertThat(propose(id, "Soitamme samana päivänä"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"Soitamme samana päivänä\"", "action=\"/improvements/" + id);
    assertThat(page("/improvements/" + id)).doesNotContain("samana päivänä");
  }

  private MvcTestResult propose(String id, String title) {
    var owner = supervisor.staff().value().toString();
    return send(
        "/improvements", "id", id, "title", title, "units", own.value() + "", "owner", owner);
  }

  @Test
  void whoever_saves_after_somebody_else_is_shown_so_and_keeps_the_words() {
    var id = given().proposed(improvements, supervisor);
    var ours = fields("Ensimmäinen", 1);
    var theirs = fields("Toinen", 1);
    assertThat(send(path(id), ours)).hasStatus3xxRedirection();

    assertThat(send(path(id), theirs))
        .hasStatus(409)
        .bodyText()
        .contains("on muuttunut sillä välin", "value=\"Toinen\"", "name=\"version\" value=\"2\"");
    assertThat(improvements.get(id).title()).isEqualTo("Ensimmäinen");
    assertThat(send(path(id) + "/states", "to", "decided", "on", "2026-05-01", "version", "1"))
        .hasStatus(409)
        .bodyText()
        .contains("Joku ehti muuttaa parannusta");
  }

  private String[] fields(String title, int version) {
    return new String[] {
      "title",
      title,
      "units",
      own.value() + "",
      "owner",
      supervisor.staff().value() + "",
      "version",
      version + ""
    };
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

  private MvcTestResult send(String uri, String... parameters) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, supervisor);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  private String page(String uri) {
    return page(uri, supervisor);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }

  private List<String> audit(String action) {
    return jdbc.sql("select subject from audit.entry where action = ? order by id")
        .param(action)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
