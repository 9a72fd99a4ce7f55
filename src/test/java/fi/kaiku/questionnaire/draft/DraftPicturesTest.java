package fi.kaiku.questionnaire.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.channel.link.GivenLink.withToken;

import com.microsoft.playwright.Page;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editor of questionnaires, and a link that asks one of every kind, in a real browser. */
@JourneyTest
class DraftPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Drafts drafts;

  @AfterEach
  void no_draft() {
    jdbc.sql("delete from questionnaire.draft").update();
  }

  @Test
  void whoever_writes_sees_every_language_on_a_phone_beside_it(Browser browser) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var page = browser.window(Browser.DESK);
    page.navigate("/questionnaires?lang=fi");
    page.locator("#signInName").fill("lukija");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.navigate("/questionnaires/drafts/new?like=phone");
    page.locator("#code").fill("phone");
    page.locator("main .button").click();
    page.locator("button[value='add:one-of']").click();
    page.locator("#item-6 summary").first().click();
    page.locator("[id='items.6.when.what']").selectOption("item:settled-by-phone");
    page.locator("button[value='pick:6']").click();
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/questionnaires/drafts/new?lang=" + language.code());
      look.at("questionnaire/new-draft");
      page.navigate("/questionnaires/drafts/phone?lang=" + language.code());
      assertThat(page.frameLocator("iframe").first().locator("#score-0")).isAttached();
      look.at("questionnaire/draft");
      page.navigate("/questionnaires/drafts/phone/preview?in=" + language.code());
      look.at("form/preview");
    }
  }

  @Test
  void every_kind_of_question_can_be_answered_on_a_small_phone(Browser browser) {
    GivenQuestionnaire.load(jdbc, GivenQuestionnaire.EVERYTHING);
    for (var language : Language.values()) {
      var token = "Kaiku7PgQvX" + language.code();
      var page = browser.window(Browser.PHONE);
      var look = new Look(browser, page, language);
      page.navigate(withToken(token).in(language).asking("everything").insert(jdbc));
      page.locator("#score-3").check();
      next(page);
      page.locator("#rating-heard-2").check();
      page.locator("#rating-first-2").check();
      look.at("link/comment/kinds");
      next(page);
      page.locator("#rating-who-1").check();
      page.locator("#rating-why-2").check();
      page.locator("#rating-why-9").check();
      look.at("link/comment/options");
      next(page);
      page.locator("#rating-again-1").check();
      look.at("link/comment/last");
    }
  }

  private static void next(Page page) {
    page.waitForNavigation(() -> page.locator(".actions button").click());
  }
}
