package fi.kaiku.channel.embed;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded form, as it looks by itself; named by its templates. */
@JourneyTest
class EmbedPicturesTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");

  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired StoppedClock clock;

  @Test
  void everybody_can_answer_inside_another_page(Browser browser) {
    CLINIC.insert(jdbc);
    var form = new EmbedForm("Lunna", "https://lunna.example", "open");
    var embed = embeds.make(form, GivenViewer.administrator());
    var page = browser.window(Browser.PHONE);
    for (var language : Language.values()) {
      var soon = clock.instant().getEpochSecond() + 600;
      var context = new SignedContext(CLINIC.oid(), "DIGI", soon, "nonce-of-" + language.code());
      var token = context.signedWith(embed.secret().text());
      page.navigate("/embed/" + embed.key() + "?lang=" + language.code() + "#" + token);
      page.locator("#answer").waitFor();
      var look = new Look(browser, page, language);
      look.at("embed/form");
      page.locator("#comment").fill("Kiitos");
      page.waitForNavigation(() -> page.locator("form#answer .button").first().click());
      look.at("embed/thanks");
    }
  }
}
