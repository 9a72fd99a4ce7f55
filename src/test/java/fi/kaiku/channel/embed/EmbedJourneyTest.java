package fi.kaiku.channel.embed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.organization.GivenUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form on a page of another origin with a strict content policy, in a real browser. */
@JourneyTest
class EmbedJourneyTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");

  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired WaitingAnswers waiting;
  @Autowired StoppedClock clock;

  @Test
  void the_form_is_answered_inside_the_other_page_and_a_forged_context_is_refused(Browser browser) {
    CLINIC.insert(jdbc);
    try (var site = ForeignSite.beside(browser.address())) {
      var lunna = embed("Lunna", site.origin());
      var page = browser.window(Browser.PHONE);
      var complaints = complaints(page);
      answered(page, site, lunna);
      forged(page, site, lunna);
      assertThat(page.context().cookies()).isEmpty();
      assertThat(complaints).isEmpty();
      foreign(browser.window(Browser.PHONE), site);
      assertThat(embeds.lately(lunna))
          .containsOnly(Map.entry(EmbedOutcome.ANSWERED, 1), Map.entry(EmbedOutcome.FORGED, 1));
    }
  }

  /** The page around knows who has signed in; from the frame it must not learn what they answer. */
  @Test
  void what_is_answered_does_not_change_the_height_that_the_other_page_is_told(Browser browser) {
    CLINIC.insert(jdbc);
    try (var site = ForeignSite.beside(browser.address())) {
      var lunna = embed("Lunna", site.origin(), "digital");
      site.show(lunna.key(), context("nonce-four").signedWith(lunna.secret().text()));
      var page = browser.window(Browser.PHONE);
      page.navigate(site.origin());
      var form = frame(page);
      assertThat(form.locator("h1")).hasText("Anna palautetta");
      page.waitForCondition(() -> heightOf(page) > 500);
      page.evaluate(
          """
          () => {
            window.heard = [];
            addEventListener('message', event => window.heard.push(event.data.height));
          }
          """);
      form.locator("#score-2").check();
      form.locator("#rating-settled-online-1").check();
      assertThat(form.locator("fieldset[data-when^=settled-online]")).isVisible();
      form.locator("#comment").fill("Vastaus viipyi");
      page.waitForTimeout(500);
      assertThat((List<?>) page.evaluate("() => window.heard")).isEmpty();
    }
  }

  private void answered(Page page, ForeignSite site, Embed lunna) {
    site.show(lunna.key(), context("nonce-one").signedWith(lunna.secret().text()));
    page.navigate(site.origin());
    var form = frame(page);
    assertThat(form.locator("h1")).hasText("Anna palautetta");
    var before = heightOf(page);
    assertThat(before).isGreaterThan(500);
    form.locator("#rating-about-1").check();
    form.locator("#comment").fill("Chat vastasi heti");
    form.locator("form#answer .button").first().click();
    assertThat(form.locator("h1")).hasText("Kiitos palautteestasi!");
    page.waitForCondition(() -> heightOf(page) < before);
    assertThat(waiting.all()).hasSize(1);
    assertThat(waiting.all().getFirst().answer().said().comment()).isEqualTo("Chat vastasi heti");
    for (var frame : page.frames()) {
      assertThat(frame.url()).doesNotContain("eyJ");
    }
  }

  private void forged(Page page, ForeignSite site, Embed lunna) {
    site.show(lunna.key(), context("nonce-two").signedWith("arvaus"));
    page.navigate(site.origin());
    assertThat(frame(page).locator("h1")).hasText("Tätä lomaketta ei voi avata");
  }

  /** The site shows a form that was made for another one. */
  private void foreign(Page page, ForeignSite site) {
    var other = embed("Toinen", "https://toinen.example");
    site.show(other.key(), context("nonce-three").signedWith(other.secret().text()));
    page.navigate(site.origin());
    assertThat(frame(page).locator("h1")).hasText("Tätä lomaketta ei voi avata");
    assertThat(embeds.lately(other)).containsOnlyKeys(EmbedOutcome.FOREIGN);
  }

  private Embed embed(String name, String origin) {
    return embed(name, origin, "open");
  }

  private Embed embed(String name, String origin, String questionnaire) {
    var form = new EmbedForm(name, origin, questionnaire);
    return embeds.make(form, GivenViewer.administrator());
  }

  private SignedContext context(String nonce) {
    var soon = clock.instant().getEpochSecond() + 600;
    return new SignedContext(CLINIC.oid(), "DIGI", soon, nonce);
  }

  private static FrameLocator frame(Page page) {
    return page.frameLocator("iframe");
  }

  private static double heightOf(Page page) {
    return page.locator("iframe").boundingBox().height;
  }

  /** What the browser finds wrong with scripts, styles and messages on the pages. */
  private static List<String> complaints(Page page) {
    var all = new ArrayList<String>();
    page.onConsoleMessage(
        one -> {
          if (one.type().equals("error") && !one.text().contains("status of 40")) {
            all.add(one.text());
          }
        });
    return all;
  }
}
