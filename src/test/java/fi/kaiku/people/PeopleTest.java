package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.GivenUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class PeopleTest {

  static final Viewer ADMINISTRATOR = GivenViewer.administrator();

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired AccountStore accounts;
  @Autowired Sessions sessions;

  @Test
  void adding_a_person_shows_a_one_time_link() {
    var unit = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);

    var page =
        send(
            post("/people")
                .param("name", "Eino Erkkilä")
                .param("signInName", "eino")
                .param("role", "SUPERVISOR")
                .param("units", unit.value().toString()));

    assertThat(page).hasStatusOk().bodyText().contains("/welcome/", "Eino Erkkilä");
    assertThat(accounts.named("eino").orElseThrow().viewer().reach())
        .isEqualTo(new Reach.Units(Set.of(unit.value())));
  }

  @Test
  void a_supervisor_needs_a_unit_and_everybody_a_name_of_their_own() {
    GivenAccount.named("eino").insert(jdbc);

    var page =
        send(
            post("/people")
                .param("name", " ")
                .param("signInName", "EINO")
                .param("role", "SUPERVISOR"));

    assertThat(page)
        .hasStatus(422)
        .bodyText()
        .contains("vähintään yksi yksikkö", "on jo jollakulla", "Anna nimi")
        .contains("href=\"#units\"", "id=\"units\"");
  }

  @Test
  void a_supervisor_whose_units_are_gone_sees_nothing_rather_than_everything() {
    GivenAccount.named("eino").role(Role.SUPERVISOR).insert(jdbc);

    assertThat(accounts.named("eino").orElseThrow().viewer().reach())
        .isEqualTo(new Reach.Units(Set.of()));
  }

  @Test
  void closing_an_account_ends_its_sessions_at_once() {
    var eino = GivenAccount.named("eino").insert(jdbc);
    var session = sessions.start(eino);

    assertThat(send(post("/people/" + eino.value() + "/disabled")))
        .hasRedirectedUrl("/people?saved=1200");

    assertThat(sessions.account(session)).isEmpty();
    assertThat(accounts.find(eino).orElseThrow().disabled()).isTrue();
    send(post("/people/" + eino.value() + "/enabled"));
    assertThat(accounts.find(eino).orElseThrow().disabled()).isFalse();
  }

  @Test
  void the_only_administrator_can_neither_be_closed_nor_lose_the_role() {
    var aino = GivenAccount.named("aino").role(Role.ADMINISTRATOR).insert(jdbc);

    assertThat(send(post("/people/" + aino.value() + "/disabled")))
        .hasStatus(422)
        .bodyText()
        .contains("ainoa pääkäyttäjä");
    assertThat(change(aino, "READER")).hasStatus(422).bodyText().contains("ainoa pääkäyttäjä");

    GivenAccount.named("kerttu").role(Role.ADMINISTRATOR).insert(jdbc);
    assertThat(change(aino, "READER")).hasRedirectedUrl("/people?saved=1200");
    assertThat(accounts.find(aino).orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void an_account_that_does_not_exist_is_not_found() {
    var nobody = "/people/7a0e9b4e-0000-4000-8000-000000000000";

    assertThat(send(browser.get().uri(nobody))).hasStatus(404);
    assertThat(send(browser.get().uri("/people/nobody"))).hasStatus(404);
  }

  private MvcTestResult change(StaffId id, String role) {
    return send(post("/people/" + id.value()).param("name", "Aino Ahola").param("role", role));
  }

  private MockMvcRequestBuilder post(String path) {
    return browser.post().uri(path).with(csrf());
  }

  private static MvcTestResult send(MockMvcRequestBuilder request) {
    return request.requestAttr(Viewer.ATTRIBUTE, ADMINISTRATOR).exchange();
  }
}
