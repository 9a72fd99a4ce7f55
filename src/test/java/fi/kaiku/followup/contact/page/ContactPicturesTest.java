package fi.kaiku.followup.contact.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which staff answer customers, in a real browser. */
@JourneyTest
class ContactPicturesTest {

  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired ContactRequests requests;

  private UUID first = UUID.randomUUID();
  private UUID doubtful = UUID.randomUUID();

  @BeforeEach
  void requests() {
    var unit = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);
    var given = new GivenContacts(jdbc, sealing);
    first = given.ask(requests, unit, "Lääkitystäni ei selitetty, ja odotin turhaan soittoa.");
    given.ask(requests, unit, HARM);
    given.ask(requests, unit, "Kuka vastaa minulle?");
    doubtful = given.ask(requests, unit, "Osta halvalla");
    jdbc.sql("update followup.contact_request set doubtful = true where id = :id")
        .param("id", doubtful)
        .update();
    jdbc.sql(
            """
            update followup.contact_request set received_on = '2026-05-20', due_on = '2026-05-27'
            where id = :id
            """)
        .param("id", first)
        .update();
    GivenAccount.named("kehittaja").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
  }

  @Test
  void everybody_can_answer(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    var sheet = "/contact-requests/" + first;
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      open(look, "followup/contact-requests", "/contact-requests", language);
      open(look, "followup/contact-request", sheet, language);
      page.navigate("/contact-requests/" + doubtful);
      look.glance("followup/contact-request/apart");
      page.navigate(sheet);
      press(page, "form[action$=opened] .button");
      page.locator("details").all().forEach(one -> one.locator("summary").click());
      look.at("followup/contact-request/opened");
      open(look, "followup/contact-terms", "/settings/follow-up", language);
      page.locator("#answerDays").fill("99");
      press(page, "form.stack .button");
      look.glance("followup/contact-terms/faults");
    }
  }

  @Test
  void one_answers_without_a_script(Browser browser) {
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/contact-requests/" + first + "?lang=fi");
    press(page, "form[action$=taken] .button");
    page.locator("#kind-SPOKEN").check();
    page.locator("#note").fill("Sovittiin uusi aika.");
    press(page, "form[action$=notes] .button");
    press(page, "form[action$=mails] .button");
    press(page, "form[action$=closed] .button");
    assertThat(page.locator(".steps").innerText()).contains("Sovittiin uusi aika.");
    page.navigate("/contact-requests?done=&lang=fi");
    assertThat(page.locator("main table").innerText()).contains("Suljettu");
  }

  private static void open(Look look, String name, String path, Language language) {
    look.page().navigate(path + "?lang=" + language.code());
    look.at(name);
  }

  private static void press(Page page, String button) {
    page.waitForNavigation(() -> page.locator(button).first().click());
  }

  private static Page signedIn(Page page) {
    Browser.signIn(page, "kehittaja");
    page.navigate("/contact-requests?lang=fi");
    return page;
  }
}
