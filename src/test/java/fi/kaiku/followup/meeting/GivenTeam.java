package fi.kaiku.followup.meeting;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A unit with two supervisors, 27 answers of May, criticism and thanks. */
record GivenTeam(MockMvcTester browser, JdbcClient jdbc, UnitId unit, GivenVisits visits) {

  static final Permission[] SUPERVISING = {READ_FIGURES, READ_COMMENTS, HANDLE_FEEDBACK};

  static GivenTeam insert(MockMvcTester browser, JdbcClient jdbc) {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var unit = given.insert(jdbc);
    var visits = GivenVisits.in(given, unit);
    GivenAccount.named("aino").supervising(unit).insert(jdbc);
    GivenAccount.named("bertta").supervising(unit).insert(jdbc);
    visits.delivered(jdbc, 60).answered(jdbc, 10, 20).answered(jdbc, 3, 5);
    GivenComment.about(visits, 2).of(Theme.WAITING, Sign.MINUS).saying(jdbc, "Odotin tunnin");
    GivenComment.about(visits, 10).of(Theme.ENCOUNTER, Sign.PLUS).saying(jdbc, "Hoitaja lohdutti");
    return new GivenTeam(browser, jdbc, unit, visits);
  }

  Viewer aino() {
    return supervisor("aino");
  }

  Viewer bertta() {
    return supervisor("bertta");
  }

  private Viewer supervisor(String name) {
    var reach = new Reach.Units(Set.of(unit.value()));
    return new Viewer(StaffId.of(account(name)), "Nimi " + name, Set.of(SUPERVISING), reach);
  }

  /** The address of an agenda that Aino has made. */
  String planned(String day) {
    return planned(unit, day, aino());
  }

  String planned(UnitId other, String day, Viewer viewer) {
    var sent = post("/meetings", viewer, "unit", other.value().toString(), "day", day);
    return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
  }

  void close(String agenda) {
    assertThat(post(agenda + "/closed", aino(), "chair", account("aino")))
        .hasStatus3xxRedirection();
  }

  MvcTestResult post(String path, Viewer viewer, String... parameters) {
    var request = browser.post().uri(path).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  MvcTestResult get(String path, Viewer viewer) {
    return browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  /** What Aino reads. */
  String page(String path) {
    return new PageText(browser, aino()).of(path);
  }

  String account(String name) {
    return text("select id from people.account where sign_in_name = '" + name + "'");
  }

  /** The only decision. */
  String decision() {
    return text("select id from followup.meeting_decision");
  }

  String text(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }
}
