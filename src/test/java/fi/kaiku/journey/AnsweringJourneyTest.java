package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.kaiku.channel.link.StoredAnswers;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.platform.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journey that every customer makes, in the ways in which customers make it. */
@JourneyTest
class AnsweringJourneyTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @Test
  void on_a_small_phone_without_script(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    page.getByLabel("9", exactly()).check();
    assertThat(answers()).isEmpty();
    button(page, "Seuraava").click();
    page.getByLabel("Mikä sujui hyvin").fill("Lääkäri kuunteli.");
    button(page, "Lähetä").click();
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("9 Lääkäri kuunteli. –");
  }

  @Test
  void with_the_keyboard_alone(Browser browser) {
    var page = browser.window(Browser.DESK);
    page.navigate(withToken(TOKEN).insert(jdbc));
    tabTo(page, "score-0");
    for (int i = 0; i < 8; i++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(answers()).isEmpty();
    page.keyboard().press("Enter");
    page.waitForURL("**/comment");
    tabTo(page, "comment");
    page.keyboard().type("Sujui hyvin");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("8 Sujui hyvin –");
  }

  @Test
  void a_tap_stores_the_number_before_anything_else_is_pressed(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    page.getByLabel("10", exactly()).check();
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText("Vastauksesi on tallessa. Voit vielä muuttaa sitä.");
    assertThat(answers()).containsExactly("10 – –");
    page.getByLabel("4", exactly()).check();
    button(page, "Seuraava").click();
    button(page, "Lähetä").click();
    assertThat(answers()).containsExactly("4 – –");
  }

  @Test
  void at_four_hundred_per_cent_nothing_has_to_be_scrolled_sideways(Browser browser) {
    var path = withToken(TOKEN).insert(jdbc);
    var page = browser.window(new NewContextOptions().setViewportSize(320, 256));
    page.navigate(path);
    assertThat(Browser.scrollsSideways(page)).isFalse();
    page.getByLabel("7", exactly()).check();
    button(page, "Seuraava").click();
    assertThat(Browser.scrollsSideways(page)).isFalse();
    button(page, "Lähetä").click();
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(Browser.scrollsSideways(page)).isFalse();
  }

  @Test
  void with_wide_spacing_of_text_nothing_is_cut_off(Browser browser) {
    var path = withToken(TOKEN).insert(jdbc);
    var page = browser.window(new NewContextOptions().setViewportSize(320, 800).setBypassCSP(true));
    page.navigate(path);
    page.addStyleTag(
        new Page.AddStyleTagOptions()
            .setContent(
                "*{line-height:1.5!important;letter-spacing:.12em!important;"
                    + "word-spacing:.16em!important}p{margin-bottom:2em!important}"
                    + "html{font-size:200%!important}"));
    assertThat(Browser.scrollsSideways(page)).isFalse();
    assertThat(cutOff(page)).isEmpty();
    page.getByLabel("7", exactly()).check();
    button(page, "Seuraava").click();
    assertThat(heading(page)).containsText("Mikä sujui hyvin");
  }

  @Test
  void every_target_is_big_enough_for_a_thumb(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    for (var radio : page.getByRole(AriaRole.RADIO).all()) {
      assertThat(radio.boundingBox().width).isGreaterThanOrEqualTo(40);
      assertThat(radio.boundingBox().height).isGreaterThanOrEqualTo(48);
    }
    for (var target : page.locator("a, .languages button, .button").all()) {
      assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void the_language_can_be_switched_at_any_time_without_losing_anything(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    page.getByLabel("6", exactly()).check();
    button(page, "På svenska").click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.getByLabel("6", exactly())).isChecked();
    button(page, "Nästa").click();
    page.getByLabel("Vad gick bra").fill("Läkaren lyssnade");
    button(page, "In English").click();
    assertThat(page.getByLabel("What went well")).hasValue("Läkaren lyssnade");
    assertThat(answers()).containsExactly("6 – –");
    button(page, "Send").click();
    assertThat(heading(page)).hasText("Thank you for your feedback!");
    page.getByRole(AriaRole.LINK, named("Suomeksi")).click();
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("6 Läkaren lyssnade –");
  }

  @Test
  void a_mistake_is_told_on_top_with_a_way_to_the_place(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(withToken(TOKEN).in(Language.EN).insert(jdbc));
    button(page, "Next").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    page.getByRole(AriaRole.LINK, named("Choose a number from 0 to 10 first.")).click();
    assertThat(page.locator("#score-0")).isFocused();
    assertThat(browser.barriers(page)).isEmpty();
    browser.picture(page, "link-score-fault");
  }

  @Test
  void back_and_again_makes_one_answer(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    var other = browser.windowWithoutScript(Browser.DESK);
    var path = withToken(TOKEN).insert(jdbc);
    for (var window : List.of(page, other, page)) {
      window.navigate(path);
      window.getByLabel("5", exactly()).check();
      button(window, "Seuraava").click();
      window.waitForURL("**/comment");
      window.goBack();
      window.getByLabel("3", exactly()).check();
      button(window, "Seuraava").click();
    }
    assertThat(answers()).containsExactly("3 – –");
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 20 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#" + id)).isFocused();
  }

  private static List<?> cutOff(Page page) {
    return (List<?>)
        page.evaluate(
            "[...document.querySelectorAll('main *, header *')].filter(e => e.scrollWidth >"
                + " e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden')"
                + ".map(e => e.outerHTML)");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private List<String> answers() {
    return StoredAnswers.in(waiting);
  }
}
