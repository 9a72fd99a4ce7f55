package fi.kaiku.channel.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.DatabaseSwitch;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer tells behind a link while the database is away is not lost. */
@JourneyTest
@Import(DatabaseSwitch.class)
@ExtendWith(OutputCaptureExtension.class)
class LinkAwayTest {

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  @AfterEach
  void back() {
    DatabaseSwitch.back();
  }

  @Test
  void number_and_words_stay_on_the_page_until_they_can_be_stored(
      Browser browser, CapturedOutput log) {
    for (var language : Language.values()) {
      var page = browser.window(Browser.PHONE);
      page.navigate(withToken("Kaiku7PgQvX" + language.code()).in(language).insert(jdbc));
      page.locator("#score-9").check();
      away();
      press(page, "form#answer .button");
      new Look(browser, page, language).at("link/failed/sent");
      DatabaseSwitch.back();
      press(page, "form#answer .button");
      page.locator("#comment").fill("<Hoitaja> \"kuunteli\" " + language.code());
      away();
      press(page, "form#answer .button");
      assertThat(page.locator("#comment")).hasValue("<Hoitaja> \"kuunteli\" " + language.code());
      new Look(browser, page, language).at("link/failed/words");
      DatabaseSwitch.back();
      press(page, "form#answer .actions .button");
      assertThat(page.url()).contains("/thanks");
    }
    assertThat(answers()).contains("9 <Hoitaja> \"kuunteli\" sv").hasSize(3);
    assertThat(log.getAll()).doesNotContain("kuunteli", "Kaiku7PgQvX");
  }

  @Test
  void without_script_the_language_can_be_changed_and_a_request_for_a_reply_stays_too(
      Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    var path = withToken("Kaiku7PgQvXY2").insert(jdbc);
    page.navigate(path);
    page.locator("#score-2").check();
    away();
    press(page, "form#answer .button");
    DatabaseSwitch.back();
    press(page, "form#answer .button");
    assertThat(page.url()).contains("/comment");
    page.navigate(path + "/contact");
    page.locator("#phone").fill("040 123 4567");
    page.locator("#words").fill("Kuka vastaa?");
    away();
    press(page, "form#answer .button");
    press(page, "button[value=sv]");
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("#words")).hasValue("Kuka vastaa?");
    DatabaseSwitch.back();
    press(page, "form#answer .actions .button");
    assertThat(page.locator("h1")).hasText("Din begäran är sparad");
    assertThat(new GivenContacts(jdbc, sealing).cards())
        .containsExactly("+358401234567 – Kuka vastaa?");
  }

  /** For longer than a page is remembered. */
  private void away() {
    clock.pass(Duration.ofMinutes(2));
    DatabaseSwitch.away();
  }

  private static void press(Page page, String what) {
    page.waitForNavigation(() -> page.locator(what).first().click());
  }

  private List<String> answers() {
    return waiting.all().stream()
        .map(one -> one.answer().said().score() + " " + one.answer().said().comment())
        .toList();
  }
}
