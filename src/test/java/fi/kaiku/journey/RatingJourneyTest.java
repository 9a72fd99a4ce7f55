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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements and faces after the number, in the ways in which customers answer. */
@JourneyTest
class RatingJourneyTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @Test
  void on_a_small_phone_without_script(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    rate(page);
    radio(page, "Minua kuunneltiin.", "5 täysin samaa mieltä").check();
    radio(page, "Sain apua riittävän nopeasti.", "2 jokseenkin eri mieltä").check();
    assertThat(page.getByText("Sivu 2 / 3 – vielä yksi sivu tämän jälkeen")).isVisible();
    button(page, "Seuraava").click();
    page.waitForURL("**/more/3");
    assertThat(answers()).containsExactly("9 – heard 5, soon-enough 2");
    radio(page, "Kuinka tyytyväinen", "Tyytyväinen").check();
    page.getByLabel("Mikä sujui hyvin").fill("Lääkäri kuunteli.");
    button(page, "Lähetä").click();
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("9 Lääkäri kuunteli. feeling 3, heard 5, soon-enough 2");
  }

  @Test
  void nobody_has_to_rate_anything(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    rate(page);
    button(page, "Seuraava").click();
    page.waitForURL("**/more/3");
    button(page, "Lähetä").click();
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void with_the_keyboard_alone(Browser browser) {
    var page = browser.window(Browser.DESK);
    rate(page);
    for (int i = 0; i < 20 && !"rating-heard-1".equals(focused(page)); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("rating-soon-enough-1");
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
    page.waitForURL("**/more/3");
    page.locator("#rating-feeling-1").focus();
    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("Kiitos palautteestasi!");
    assertThat(answers()).containsExactly("9 – heard 2, soon-enough 1");
  }

  @Test
  void the_language_can_be_switched_without_losing_what_was_chosen(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    rate(page);
    radio(page, "Minua kuunneltiin.", "4 jokseenkin samaa mieltä").check();
    button(page, "På svenska").click();
    assertThat(radio(page, "Man lyssnade på mig.", "4 delvis av samma åsikt")).isChecked();
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void every_target_is_big_enough_for_a_thumb_and_its_words_are_seen(Browser browser) {
    var page = browser.window(Browser.PHONE);
    rate(page);
    for (var radio : page.getByRole(AriaRole.RADIO).all()) {
      assertThat(radio.boundingBox().width).isGreaterThanOrEqualTo(48);
      assertThat(radio.boundingBox().height).isGreaterThanOrEqualTo(48);
    }
    assertThat(page.locator(".ends").first()).isVisible();
    button(page, "Seuraava").click();
    page.waitForURL("**/more/3");
    for (var word : page.locator(".values--FACES .word").all()) {
      assertThat(word).isVisible();
      assertThat(word.boundingBox().width).isGreaterThan(60);
    }
  }

  @Test
  void at_four_hundred_per_cent_nothing_has_to_be_scrolled_sideways(Browser browser) {
    var page = browser.window(new NewContextOptions().setViewportSize(320, 256));
    rate(page);
    assertThat(Browser.scrollsSideways(page)).isFalse();
  }

  @Test
  void a_value_that_is_none_is_told_on_top_with_a_way_to_the_place(Browser browser) {
    var page = browser.window(Browser.PHONE);
    rate(page);
    radio(page, "Minua kuunneltiin.", "4 jokseenkin samaa mieltä").check();
    page.locator("#rating-respect-5").evaluate("radio => radio.value = '6'");
    page.locator("#rating-respect-5").check();
    button(page, "Seuraava").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    page.locator("[role=alert] a").click();
    assertThat(page.locator("#rating-respect-1")).isFocused();
    assertThat(page.locator("#rating-heard-4")).isChecked();
    assertThat(browser.barriers(page)).isEmpty();
    browser.picture(page, "link-ratings-fault");
  }

  private void rate(Page page) {
    page.navigate(withToken(TOKEN).asking("experience").insert(jdbc));
    page.getByLabel("9", new Page.GetByLabelOptions().setExact(true)).check();
    button(page, "Seuraava").click();
    page.waitForURL("**/comment");
  }

  /** A radio button as a screen reader tells it: the group's name and its own. */
  private static Locator radio(Page page, String group, String name) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.id");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private List<String> answers() {
    return StoredAnswers.in(waiting);
  }
}
