package fi.kaiku.channel.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the open feedback service, of posters and of embedded forms; by their templates. */
@JourneyTest
class OpenFeedbackPicturesTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");

  @Autowired JdbcClient jdbc;
  @Autowired Doubts doubts;
  @Autowired StoppedClock clock;

  @Test
  void everybody_can_give_feedback(Browser browser) {
    units();
    var page = browser.window(Browser.PHONE);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      var switched = "lang=" + language.code();
      open(look, "web/units", "/feedback?" + switched);
      open(look, "web/units/none", "/feedback?q=xyz&" + switched);
      open(look, "web/units/lost", "/f/nowhere?" + switched);
      open(look, "web/form", "/feedback?unit=" + KORPELA.oid() + "&" + switched);
      page.locator("#phone").fill("04");
      send(page);
      look.at("web/form/faults");
      page.locator("#phone").fill("040 123 4567");
      page.locator("#comment").fill("Kiitos");
      page.locator("#rating-about-1").check();
      clock.pass(Duration.ofSeconds(10));
      send(page);
      look.at("web/thanks");
    }
  }

  @Test
  void managers_make_posters_and_embedded_forms(Browser browser) {
    var unit = units();
    doubts.count(unit, Doubt.REPEATED);
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      open(look, "placard/list", "/posters?lang=" + language.code());
      open(look, "embed/list/faults", "/embeds?lang=" + language.code());
      page.locator("#name").fill("Lunna " + language.code());
      page.locator("#origins").fill("https://lunna.example");
      page.waitForNavigation(() -> page.locator("main form.stack .button").click());
      look.at("embed/secret");
      open(look, "embed/list", "/embeds");
    }
    framed(
        browser, jdbc.sql("select key from channel.embed").query(String.class).list().getFirst());
  }

  private static void framed(Browser browser, String key) {
    var silent = browser.window(Browser.PHONE);
    silent.route("**/js/embed.js", Route::abort);
    var page = browser.window(Browser.PHONE);
    for (var language : Language.values()) {
      var address = "/embed/" + key + "?lang=" + language.code();
      open(new Look(browser, silent, language), "embed/begin", address);
      page.navigate(address + "#forged");
      page.locator("h1:not(.first)").waitFor();
      new Look(browser, page, language).at("embed/refused");
    }
  }

  private fi.kaiku.organization.UnitId units() {
    GivenUnit.named("Rannan hammashoitola").inService("SUUN").insert(jdbc);
    GivenUnit.named("Lehtolan terveysasema").insert(jdbc);
    return KORPELA.insert(jdbc);
  }

  private static void open(Look look, String name, String path) {
    look.page().navigate(path);
    look.at(name);
  }

  private static void send(Page page) {
    page.waitForNavigation(() -> page.locator("form#answer .actions .button").first().click());
  }

  private Page signedIn(Page page) {
    GivenAccount.named("päällikkö").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    page.navigate("/posters?lang=fi");
    page.locator("#signInName").fill("päällikkö");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("#make").waitFor();
    return page;
  }
}
