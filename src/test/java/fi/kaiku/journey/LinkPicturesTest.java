package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import fi.kaiku.platform.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page that a customer may see; each is named by its template. */
@JourneyTest
class LinkPicturesTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String UNKNOWN = "/s/Kaiku7PgQvXY9";

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource
  void every_page_is_open_to_everybody(Language language, Browser browser) {
    nameTheCounty();
    var link = withToken(TOKEN).in(language).insert(jdbc);
    var page = browser.window(Browser.PHONE);
    var look = new Look(browser, page, language);
    page.navigate(link);
    look.at("link/score");
    page.waitForNavigation(() -> next(page));
    look.at("link/score/fault");
    page.locator("#score-9").check();
    look.at("link/score/chosen");
    page.waitForNavigation(() -> next(page));
    look.at("link/comment");
    others(link, "?lang=" + language.code()).forEach((name, path) -> open(look, name, path));
    page.navigate(link + "/comment");
    page.locator("#comment").fill("Kiitos");
    page.waitForNavigation(() -> next(page));
    page.locator("details").all().forEach(one -> one.locator("summary").click());
    look.at("link/thanks/unfolded");
    open(look, "link/comment/earlier", link + "/comment");
    press(page, "/delete");
    look.at("link/deleted");
    press(page, "/opt-out");
    look.at("link/no-more-messages");
    page.navigate(UNKNOWN + "/opt-out" + "?lang=" + language.code());
    page.waitForNavigation(() -> next(page));
    look.at("link/no-more-messages/asked");
    page.waitForNavigation(() -> next(page));
    look.at("link/no-more-messages/undone");
  }

  @ParameterizedTest
  @EnumSource
  void what_else_may_be_rated_is_open_to_everybody(Language language, Browser browser) {
    nameTheCounty();
    var link = withToken(TOKEN).in(language).asking("experience").insert(jdbc);
    var page = browser.window(Browser.PHONE);
    page.navigate(link);
    page.locator("#score-9").check();
    page.waitForNavigation(() -> next(page));
    var look = new Look(browser, page, language);
    look.at("link/comment/ratings");
    page.locator("#rating-heard-4").check();
    look.at("link/comment/rated");
    page.waitForNavigation(() -> next(page));
    page.locator("#rating-feeling-2").check();
    look.at("link/comment/faces");
  }

  @ParameterizedTest
  @EnumSource
  void whoever_wants_an_answer_can_ask_for_it(Language language, Browser browser) {
    nameTheCounty();
    var link = withToken(TOKEN).in(language).insert(jdbc);
    var page = browser.window(Browser.PHONE);
    page.navigate(link);
    page.locator("#score-3").check();
    page.waitForNavigation(() -> next(page));
    page.locator("#comment").fill("Odotin turhaan soittoa.");
    page.waitForNavigation(() -> next(page));
    wantsAnAnswer(new Look(browser, page, language), page, link);
  }

  private static void wantsAnAnswer(Look look, Page page, String link) {
    open(look, "link/contact", link + "/contact");
    page.waitForNavigation(() -> next(page));
    look.at("link/contact/faults");
    page.locator("#phone").fill("040 123 4567");
    page.waitForNavigation(() -> next(page));
    look.at("link/contact-asked");
    open(look, "link/contact/change", link + "/contact-change");
    page.navigate(link + "/contact");
    page.locator("main summary").click();
    page.waitForNavigation(() -> page.locator("main form .button--danger").click());
    look.at("link/contact-deleted");
  }

  private static Map<String, String> others(String link, String switched) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("link/score/answered", link);
    pages.put("link/thanks", link + "/thanks");
    pages.put("link/delete", link + "/delete");
    pages.put("link/opt-out", link + "/opt-out");
    pages.put("link/opt-out/closed", UNKNOWN + "/opt-out" + switched);
    pages.put("link/closed", UNKNOWN + switched);
    pages.put("link/privacy", "/privacy" + switched);
    pages.put("link/accessibility", "/accessibility" + switched);
    return pages;
  }

  @Test
  void whoever_tried_too_many_links_is_told_to_wait(Browser browser) {
    var address = Map.of("X-Forwarded-For", "198.51.100.7");
    var page = browser.window(new NewContextOptions().setExtraHTTPHeaders(address));
    page.navigate("/privacy");
    page.evaluate(
        "unknown => Promise.all(Array.from({length: 301}, () => fetch(unknown)))", UNKNOWN);
    for (var language : Language.values()) {
      open(new Look(browser, page, language), "link/wait", UNKNOWN + "?lang=" + language.code());
    }
  }

  @Test
  void when_the_house_is_in_trouble_the_page_says_so(Browser browser) {
    var link = withToken(TOKEN).insert(jdbc);
    var page = browser.window(Browser.PHONE);
    jdbc.sql("alter table invitation.invitation rename to out_of_reach").update();
    try {
      for (var language : Language.values()) {
        open(new Look(browser, page, language), "link/failed", link + "?lang=" + language.code());
      }
    } finally {
      jdbc.sql("alter table invitation.out_of_reach rename to invitation").update();
    }
  }

  private static void open(Look look, String name, String path) {
    look.page().navigate(path);
    look.at(name);
  }

  private static void press(Page page, String path) {
    page.navigate("/s/" + TOKEN + path);
    page.waitForNavigation(() -> next(page));
  }

  private static void next(Page page) {
    page.locator("main form:not(.notice) button.button").click();
  }

  private void nameTheCounty() {
    jdbc.sql(
            """
            update organization.county
            set name_fi = 'Länsi-Uudenmaan hyvinvointialue',
                name_sv = 'Västra Nylands välfärdsområde',
                name_en = 'Western Uusimaa Wellbeing Services County'
            """)
        .update();
  }
}
