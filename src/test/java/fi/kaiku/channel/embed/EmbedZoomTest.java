package fi.kaiku.channel.embed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form inside another page at 400 per cent of a window of 1280 × 1024. */
@JourneyTest
class EmbedZoomTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");
  private static final int MOST_TABS = 60;

  /** What a control is told apart by; radio buttons of one question are one stop. */
  private static final String NAME =
      """
      e => e.type === 'radio' ? e.name : e.id || e.getAttribute('href') || e.textContent.trim()
      """;

  private static final String CONTROLS =
      """
      [...document.querySelectorAll('a[href], button, input, textarea, select')]
        .filter(e => e.type !== 'hidden' && e.tabIndex >= 0 && e.getClientRects().length)
        .map(%s)
      """
          .formatted(NAME);

  private static final String FOCUSED =
      "document.activeElement === document.body ? '' : (%s)(document.activeElement)"
          .formatted(NAME);

  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired WaitingAnswers waiting;
  @Autowired StoppedClock clock;

  private Embed lunna;

  @BeforeEach
  void a_clinic() {
    CLINIC.insert(jdbc);
    lunna = embed("https://other.example");
  }

  @Test
  void nothing_scrolls_sideways_and_the_keyboard_reaches_all_that_can_be_pressed(Browser browser) {
    try (var site = ForeignSite.beside(browser.address())) {
      lunna = embed(site.origin());
      site.show(lunna.key(), token("nonce-zoomed"));
      var page = browser.window(zoomed(320));
      page.navigate(site.origin());
      page.frameLocator("iframe").locator("#answer").waitFor();
      var form = page.frames().getLast();
      assertThat(Browser.scrollsSideways(page)).isFalse();
      assertThat(form.evaluate(SIDEWAYS)).isEqualTo(false);
      var controls = Set.copyOf((List<?>) form.evaluate(CONTROLS));
      assertThat(controls).hasSizeGreaterThan(4);
      assertThat(tabbed(page, form)).containsAll(controls.stream().map(Object::toString).toList());
    }
  }

  @Test
  void it_is_filled_in_and_sent_without_a_mouse(Browser browser) {
    try (var site = ForeignSite.beside(browser.address())) {
      lunna = embed(site.origin());
      site.show(lunna.key(), token("nonce-keyboard"));
      var page = browser.window(zoomed(320));
      page.navigate(site.origin());
      page.frameLocator("iframe").locator("#answer").waitFor();
      var form = page.frames().getLast();
      tabTo(page, form, "rating-about");
      page.keyboard().press("Space");
      tabTo(page, form, "comment");
      page.keyboard().type("Chat vastasi heti");
      tabTo(page, form, "Lähetä");
      page.keyboard().press("Enter");
      assertThat(page.frameLocator("iframe").locator("h1")).hasText("Kiitos palautteestasi!");
      assertThat(page.frames().getLast().evaluate(SIDEWAYS)).isEqualTo(false);
      assertThat(waiting.all().getFirst().answer().said().comment()).isEqualTo("Chat vastasi heti");
    }
  }

  /** A frame is narrower than the window, by the margins of the page around it. */
  @Test
  void in_no_language_does_a_narrow_frame_scroll_sideways(Browser browser) {
    lunna = embed("https://lunna.example");
    var page = browser.window(zoomed(280));
    for (var language : Language.values()) {
      var code = language.code();
      page.navigate("/embed/%s?lang=%s#%s".formatted(lunna.key(), code, token("nonce-of-" + code)));
      page.locator("#answer").waitFor();
      assertThat(Browser.scrollsSideways(page)).as(language.code()).isFalse();
    }
  }

  private static NewContextOptions zoomed(int width) {
    return new NewContextOptions().setViewportSize(width, 256);
  }

  private Embed embed(String origin) {
    return embeds.make(new EmbedForm("At " + origin, origin, "open"), GivenViewer.administrator());
  }

  private String token(String nonce) {
    var soon = clock.instant().getEpochSecond() + 600;
    var context = new SignedContext(CLINIC.oid(), "DIGI", soon, nonce);
    return context.signedWith(lunna.secret().text());
  }

  private static Set<String> tabbed(Page page, Frame form) {
    var reached = new LinkedHashSet<String>();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      reached.add(String.valueOf(form.evaluate(FOCUSED)));
    }
    return reached;
  }

  private static void tabTo(Page page, Frame form, String control) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (control.equals(form.evaluate(FOCUSED))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the keyboard: " + control);
  }
}
