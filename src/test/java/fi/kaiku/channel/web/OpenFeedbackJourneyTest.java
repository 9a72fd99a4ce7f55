package fi.kaiku.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feedback that nobody asked for, given in a real browser. */
@JourneyTest
class OpenFeedbackJourneyTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");

  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired FormTokens tokens;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  @BeforeEach
  void two_units() {
    KORPELA.insert(jdbc);
    GivenUnit.named("Rannan hammashoitola").insert(jdbc);
  }

  @Test
  void with_script_a_unit_is_found_while_typing_and_the_browser_proves_itself(Browser browser) {
    var page = browser.window(Browser.PHONE);
    var proofs = new ArrayList<String>();
    page.onRequest(
        one -> {
          if (one.method().equals("POST")) {
            proofs.add(one.postData());
          }
        });
    page.navigate("/feedback?lang=fi");
    page.locator("#q").pressSequentially("korp");
    assertThat(page.getByText("Rannan hammashoitola")).isHidden();
    page.getByText("Korpelan terveysasema").click();
    page.getByLabel("Kiitos").check();
    page.locator("#comment").fill("Hoitaja kuunteli");
    clock.pass(Duration.ofSeconds(10));
    send(page);
    assertThat(page.locator("h1")).hasText("Kiitos palautteestasi!");
    assertThat(page.url()).endsWith("/feedback/thanks?lang=fi");
    assertThat(waiting.all()).hasSize(1);
    assertThat(isProven(proofs.getFirst())).isTrue();
  }

  @Test
  void without_script_and_with_the_keyboard_alone_and_wanting_an_answer(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate("/feedback?lang=sv");
    page.locator("#q").fill("ranna");
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    assertThat(page.getByText("Korpelan terveysasema")).hasCount(0);
    page.getByText("Rannan hammashoitola").focus();
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    tabTo(page, "rating-about-1");
    for (var key : List.of("Space", "ArrowDown", "ArrowDown", "ArrowDown")) {
      page.keyboard().press(key);
    }
    tabTo(page, "comment");
    page.keyboard().type("När ringer ni?");
    tabTo(page, "phone");
    page.keyboard().type("040 123 4567");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Tack för din respons!");
    assertThat(page.getByText("inom 5 vardagar")).isVisible();
    assertThat(new GivenContacts(jdbc, sealing).cards())
        .containsExactly("+358401234567 – När ringer ni?");
    assertThat(waiting.all().getFirst().answer().said().comment()).isNull();
  }

  @Test
  void a_text_longer_than_any_form_takes_is_refused_with_a_page_and_not_with_silence(
      Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate("/feedback?lang=sv&unit=" + KORPELA.oid());
    var form =
        FormData.create()
            .set("comment", "x".repeat(3_000_000))
            .set("lang", "sv")
            .set("unit", KORPELA.oid());
    var options = RequestOptions.create().setForm(form).setHeader("Accept-Language", "sv");
    var answer = page.request().post("/feedback", options);
    assertThat(answer.status() + " " + answer.text())
        .startsWith("413")
        .contains("<html lang=\"sv\"");
  }

  @Test
  void a_double_press_is_one_answer(Browser browser) {
    var page = browser.windowWithoutScript(Browser.PHONE);
    page.navigate("/feedback?lang=en&unit=" + KORPELA.oid());
    page.locator("#comment").fill("Thank you");
    page.locator("form#answer .actions .button").first().dblclick();
    assertThat(page.locator("h1")).hasText("Thank you for your feedback!");
    assertThat(waiting.all()).hasSize(1);
  }

  @Test
  void at_four_hundred_per_cent_nothing_is_scrolled_sideways_and_a_switch_keeps_the_words(
      Browser browser) {
    var page = browser.window(new NewContextOptions().setViewportSize(320, 256));
    page.navigate("/feedback?lang=fi");
    assertThat(Browser.scrollsSideways(page)).isFalse();
    page.navigate("/feedback?lang=fi&unit=" + KORPELA.oid());
    assertThat(Browser.scrollsSideways(page)).isFalse();
    page.locator("#comment").fill("Kiitos");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("På svenska")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("#comment")).hasValue("Kiitos");
    assertThat(waiting.all()).isEmpty();
  }

  private boolean isProven(String sent) {
    var token = tokens.read(value(sent, "form")).orElseThrow();
    return tokens.isProven(token, value(sent, "proof"));
  }

  private static String value(String sent, String name) {
    return List.of(sent.split("&")).stream()
        .filter(one -> one.startsWith(name + "="))
        .map(one -> one.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static void send(Page page) {
    page.locator("form#answer .actions .button").first().click();
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 30 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#" + id)).isFocused();
  }
}
