package fi.kaiku.invitation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A development manager lowers the age limit with nothing but a keyboard. Today is 1.6.2026. */
@JourneyTest
class RulesJourneyTest {

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired RuleSets ruleSets;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  @BeforeEach
  void visitsOfTheLastWeek() {
    GivenAccount.named("kehittaja").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    GivenUnit.named("Lehtolan terveysasema").oid("1.2.3").insert(jdbc);
    GivenUnit.named("Rantakylän neuvola").oid("1.2.4").inService("N").insert(jdbc);
    for (int i = 0; i < 9; i++) {
      GivenEncounter.at(i % 3 == 0 ? "1.2.4" : "1.2.3")
          .aged(16 + i)
          .startedAt("2026-05-%02dT06:00:00Z".formatted(25 + i % 6))
          .insert(jdbc, sealing);
    }
    invite.run();
  }

  @ParameterizedTest
  @CsvSource({"320, false", "1440, true"})
  void the_age_limit_is_lowered_tried_and_put_into_use_with_the_keyboard(
      int width, boolean script, Browser browser) {
    var page = signedIn(browser, width, script);
    page.navigate("/rules");
    press(page, "main .page-head a", "Enter");
    page.waitForURL("**/rules/new");

    mistype(page);
    browser.picture(page, "rules-fault-" + script);
    tryOut(page);
    browser.picture(page, "rules-tried-" + script);
    putIntoUse(page);
    browser.picture(page, "rules-saved-" + script);
    assertThat(ruleSets.inForce().rules().minimumAge()).isEqualTo(18);
    assertThat(ruleSets.last().rules().minimumAge()).isEqualTo(16);
    press(page, ".crumbs a", "Enter");
    assertThat(page.locator(".versions li").first().innerText()).contains("Tulossa");
    browser.picture(page, "rules-coming-" + script);
  }

  @ParameterizedTest
  @EnumSource
  void everybody_can_read_the_form_its_result_and_a_version(Language language, Browser browser) {
    var page = signedIn(browser, Browser.PHONE, true);
    var look = new Look(browser, page, language);
    page.navigate("/rules/new?lang=" + language.code());
    look.at("invitation/rules-form");
    page.locator("#minimum-age").fill("16");
    page.locator("#minimum-age").press("Enter");
    page.locator("#trial details").first().click();
    look.at("invitation/rules-form/tried");
    page.locator(".step .button").last().click();
    page.waitForURL(Pattern.compile(".*/rules/[0-9]+"));
    look.at("invitation/rules-version");
  }

  private static void mistype(Page page) {
    type(page, "#minimum-age", "paljon");
    press(page, "#minimum-age", "Enter");
    page.locator(".error-summary").waitFor();
    press(page, ".error-summary a", "Enter");
    page.waitForURL("**#minimum-age");
  }

  private static void tryOut(Page page) {
    type(page, "#minimum-age", "16");
    press(page, "#minimum-age", "Enter");
    page.getByText("Kutsuja olisi tehty").first().waitFor();
    assertThat(page.locator("#trial").innerText())
        .contains("Kutsuja olisi tehty 2 enemmän: 9, kun niitä tehtiin 7.", "Alaikäinen");
    assertThat(Browser.scrollsSideways(page)).isFalse();
  }

  private static void putIntoUse(Page page) {
    press(page, ".step:last-of-type .button", "Enter");
    page.waitForURL(Pattern.compile(".*/rules/[0-9]+"));
    assertThat(page.locator("main").innerText())
        .contains("2.6.2026 alkaen", "Kysytään vähintään 16-vuotiailta.");
  }

  private static void type(Page page, String field, String text) {
    tabTo(page, field);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  private static void press(Page page, String element, String key) {
    tabTo(page, element);
    page.keyboard().press(key);
  }

  /** Goes on by the tabulator until the element has the focus. */
  private static void tabTo(Page page, String element) {
    for (int i = 0; i < 90; i++) {
      if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", element)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + element);
  }

  private static Page signedIn(Browser browser, int width, boolean script) {
    var page = script ? browser.window(width) : browser.windowWithoutScript(width);
    page.navigate("/settings");
    page.locator("#signInName").fill("kehittaja");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("h1").waitFor();
    return page;
  }
}
