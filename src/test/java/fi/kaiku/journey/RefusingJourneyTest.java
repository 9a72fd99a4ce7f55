package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.kaiku.channel.link.StoredAnswers;
import fi.kaiku.feedback.WaitingAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever would rather be left in peace, and whoever changes an answer. */
@JourneyTest
class RefusingJourneyTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @Test
  void messages_are_refused_and_taken_back_without_script_and_without_an_answer(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    link(page, "En halua näitä viestejä").click();
    assertThat(count("sms.opt_out")).isZero();
    button(page, "En halua enää näitä viestejä").click();
    assertThat(page.locator("h1")).hasText("Emme lähetä sinulle enää viestejä");
    assertThat(count("sms.opt_out")).isEqualTo(1);
    link(page, "På svenska").click();
    button(page, "Ångra").click();
    assertThat(page.locator("h1")).hasText("Vill du inte ha de här meddelandena?");
    assertThat(count("sms.opt_out")).isZero();
    assertThat(count("feedback.waiting")).isZero();
  }

  @Test
  void with_the_keyboard_alone(Browser browser) {
    var page = browser.window(Browser.DESK);
    page.navigate(withToken(TOKEN).insert(jdbc) + "/opt-out");
    for (int i = 0; i < 20 && !"stop".equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Emme lähetä sinulle enää viestejä");
  }

  @Test
  void a_choice_takes_away_what_was_said_to_be_missing(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    button(page, "Seuraava").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    page.locator("#score-3").check();
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    assertThat(page.locator("#error")).hasCount(0);
    assertThat(page).hasTitle("Kivenlahden terveysasema");
    assertThat(browser.barriers(page)).isEmpty();
  }

  @Test
  void a_tap_on_an_answered_page_replaces_nothing_until_it_is_sent(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(withToken(TOKEN).insert(jdbc));
    page.locator("#score-2").check();
    button(page, "Seuraava").click();
    page.locator("#comment").fill("Kiireinen hoitaja");
    button(page, "Lähetä").click();
    page.locator("summary").first().click();
    link(page, "Muuta vastaustani").click();
    page.locator("#score-9").check();
    assertThat(answer()).isEqualTo("2 Kiireinen hoitaja –");
    button(page, "Seuraava").click();
    link(page, "Ohita").click();
    assertThat(page.locator("h1")).hasText("Kiitos palautteestasi!");
    assertThat(answer()).isEqualTo("9 – –");
  }

  @Test
  void whom_to_call_in_a_hurry_is_one_tap_away(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    var path = withToken(TOKEN).insert(jdbc);
    page.navigate(path);
    page.locator("#score-2").check();
    button(page, "Seuraava").click();
    for (var place : new String[] {"/comment", "/thanks"}) {
      page.navigate(path + place);
      assertThat(page.locator("a[href='tel:116117']")).isVisible();
      assertThat(page.locator("a[href='tel:112']")).isVisible();
      assertThat(page.locator("#urgent")).containsText("Tätä ei lueta heti.");
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private String answer() {
    return StoredAnswers.in(waiting).getFirst();
  }

  private int count(String table) {
    return jdbc.sql("select count(*)::int from " + table).query((row, _) -> row.getInt(1)).single();
  }
}
