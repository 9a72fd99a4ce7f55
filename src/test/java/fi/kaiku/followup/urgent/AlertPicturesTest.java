package fi.kaiku.followup.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of alerts and of on-call lists in a real browser. */
@JourneyTest
class AlertPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Answers answers;
  @Autowired People people;
  @Autowired OnCallLists lists;
  @Autowired AlertJob job;
  @Autowired AlertStore store;
  @Autowired Alerts alerts;
  @Autowired StoppedClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void everybody_can_read_who_is_called_and_how_alarms_ended(Browser browser) {
    var manager = given();
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/settings/on-call?lang=" + language.code());
      look.at("followup/on-call");
      page.navigate("/urgent?lang=" + language.code());
      look.at("followup/alerts");
      page.navigate("/urgent/" + store.open().getFirst().id() + "?lang=" + language.code());
      look.at("followup/alert");
      page.navigate("/me/weekly-letter?lang=" + language.code());
      look.at("followup/weekly-letter");
    }
    page.navigate("/settings/on-call?lang=en");
    page.locator("details summary").first().click();
    page.locator("input[name=mobile]").first().fill("12");
    page.locator("form[action$='/mobile'] button").first().click();
    page.locator(".error-summary").waitFor();
    assertThat(page.locator("input[name=mobile]").first().inputValue()).isEqualTo("12");
    new Look(browser, page, Language.EN).at("followup/on-call/mobile");
    page.navigate("/urgent/" + store.open().getFirst().id() + "?lang=en");
    page.locator("form[action$='/taken'] button").click();
    new Look(browser, page, Language.EN).glance("followup/alert/taken");
    alerts.handled(store.open().getFirst().id(), manager);
    page.navigate("/urgent?lang=fi");
    new Look(browser, page, Language.FI).at("followup/alerts/none");
  }

  /** One that ended after 40 minutes, and one that rings. */
  private Viewer given() {
    clock.reset();
    var unit = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var unitId = unit.insert(jdbc);
    var manager = account("lukija", GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER));
    for (var name : List.of("aino", "bertta")) {
      lists.add(null, account(name, GivenAccount.named(name).supervising(unitId)).staff(), manager);
    }
    listOfService(unit, GivenAccount.named("cecilia").supervising(unitId).insert(jdbc), manager);
    var background = GivenRecipient.at(unit, unitId).background();
    for (int i = 0; i < 2; i++) {
      var answer = new AnswerId(UUID.randomUUID());
      answers.score(answer, background, 2);
      answers.tellMore(answer, background, List.of(), "Haluan kuolla, en jaksa enää. Itsemurhaa.");
      job.run();
    }
    clock.pass(Duration.ofMinutes(20));
    job.run();
    clock.pass(Duration.ofMinutes(20));
    alerts.handled(store.open().getFirst().id(), manager);
    return manager;
  }

  /** Somebody without an address, and then the manager. */
  private void listOfService(GivenUnit unit, StaffId somebody, Viewer manager) {
    lists.add(unit.serviceId().value(), somebody, manager);
    lists.add(unit.serviceId().value(), manager.staff(), manager);
  }

  private Viewer account(String name, GivenAccount account) {
    StaffId id = account.insert(jdbc);
    people.reachMeAt(name + "@kaiku.example", people.get(id).viewer());
    return people.get(id).viewer();
  }

  private Page signedIn(Page page) {
    Browser.signIn(page, "lukija");
    page.navigate("/urgent?lang=fi");
    return page;
  }
}
