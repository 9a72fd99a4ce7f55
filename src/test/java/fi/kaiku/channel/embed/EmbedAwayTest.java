package fi.kaiku.channel.embed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.DatabaseSwitch;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form inside another page, opened and sent while the database is away. */
@JourneyTest
@Import(DatabaseSwitch.class)
class EmbedAwayTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");

  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired WaitingAnswers waiting;
  @Autowired StoppedClock clock;

  @AfterEach
  void back() {
    DatabaseSwitch.back();
  }

  @Test
  void neither_the_context_nor_what_was_written_is_lost(Browser browser) {
    CLINIC.insert(jdbc);
    var form = new EmbedForm("Lunna", "https://lunna.example", "open");
    var embed = embeds.make(form, GivenViewer.administrator());
    var page = browser.window(Browser.PHONE);
    for (var language : Language.values()) {
      var soon = clock.instant().getEpochSecond() + 600;
      var context = new SignedContext(CLINIC.oid(), "DIGI", soon, "nonce-of-" + language.code());
      var token = context.signedWith(embed.secret().text());
      page.navigate("/embed/" + embed.key() + "?lang=" + language.code() + "#" + token);
      page.locator("#comment").fill("Kiitos " + language.code());
      DatabaseSwitch.away();
      page.waitForNavigation(() -> page.locator("form#answer .button").first().click());
      assertThat(page.locator("#comment")).hasValue("Kiitos " + language.code());
      new Look(browser, page, language).at("embed/failed");
      DatabaseSwitch.back();
      page.waitForNavigation(() -> page.locator("form#answer .button").first().click());
    }
    assertThat(waiting.all()).hasSize(3);
  }
}
