package fi.kaiku.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.DatabaseSwitch;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feedback that is sent while the database is away is not lost, with script or without. */
@JourneyTest
@Import(DatabaseSwitch.class)
class FeedbackAwayTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @AfterEach
  void back() {
    DatabaseSwitch.back();
  }

  @Test
  void what_was_written_stays_on_the_page_until_it_can_be_stored(Browser browser) {
    KORPELA.insert(jdbc);
    var page = browser.window(Browser.PHONE);
    for (var language : Language.values()) {
      page.navigate("/feedback?unit=%s&lang=%s".formatted(KORPELA.oid(), language.code()));
      sendWhileAway(page, "<Kiitos> \"kaikille\" " + language.code());
      new Look(browser, page, language).at("web/failed");
      sendAgain(page);
      assertThat(page.url()).contains("/feedback/thanks?lang=" + language.code());
    }
    assertThat(comments()).contains("<Kiitos> \"kaikille\" sv").hasSize(3);
  }

  @Test
  void without_script_the_language_can_be_changed_and_nothing_is_stored_twice(Browser browser) {
    KORPELA.insert(jdbc);
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate("/feedback?lang=fi&unit=" + KORPELA.oid());
    page.locator("#rating-about-2").check();
    sendWhileAway(page, "Jono oli pitkä");
    page.waitForNavigation(() -> page.locator("button[value=sv]").click());
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("#comment")).hasValue("Jono oli pitkä");
    DatabaseSwitch.back();
    page.locator("form#answer .actions .button").first().dblclick();
    assertThat(page.locator("h1")).hasText("Tack för din respons!");
    assertThat(comments()).containsExactly("Jono oli pitkä");
    assertThat(waiting.all().getFirst().answer().said().ratings()).hasSize(1);
  }

  private static void sendWhileAway(Page page, String words) {
    page.locator("#comment").fill(words);
    DatabaseSwitch.away();
    page.waitForNavigation(() -> page.locator("form#answer .actions .button").first().click());
    assertThat(page.locator("#comment")).hasValue(words);
  }

  private static void sendAgain(Page page) {
    DatabaseSwitch.back();
    page.waitForNavigation(() -> page.locator("form#answer .actions .button").first().click());
  }

  private List<String> comments() {
    return waiting.all().stream()
        .map(one -> String.valueOf(one.answer().said().comment()))
        .toList();
  }
}
