package fi.kaiku.insight.comments.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which comments are judged, in a real browser. */
@JourneyTest
class JudgedPicturesTest {

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void comments() {
    var given = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var unit = given.insert(jdbc);
    GivenVisits.in(given, unit).commented(jdbc, 3, "Odotin tunnin, eikä kukaan kertonut miksi.");
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
  }

  @Test
  void everybody_can_judge(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/comments/judge?lang=" + language.code());
      look.at("insight/judge");
    }
  }

  @Test
  void one_judges_without_a_script(Browser browser) {
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/comments/judge?lang=fi");
    press(page, "main form.panel .button");
    assertThat(jdbc.sql("select count(*) from insight.judgement").query(Integer.class).single())
        .isEqualTo(1);
  }

  private static void press(Page page, String button) {
    page.waitForNavigation(() -> page.locator(button).first().click());
  }

  private static Page signedIn(Page page) {
    Browser.signIn(page, "lukija");
    return page;
  }
}
