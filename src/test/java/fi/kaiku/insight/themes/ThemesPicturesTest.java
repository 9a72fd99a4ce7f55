package fi.kaiku.insight.themes;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenThemes;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on themes in a real browser. */
@JourneyTest
class ThemesPicturesTest {

  @Autowired JdbcClient jdbc;

  @Test
  void everybody_can_read_what_is_praised_and_criticised(Browser browser) {
    comments();
    var page = signedIn(browser);
    for (var language : Language.values()) {
      page.navigate("/themes?split=unit&lang=" + language.code());
      page.locator("main details").evaluateAll("all => all.forEach(one => one.open = true)");
      new Look(browser, page, language).at("insight/themes");
    }
  }

  private Page signedIn(Browser browser) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var page = browser.window(Browser.DESK);
    Browser.signIn(page, "lukija");
    return page;
  }

  private void comments() {
    var health = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var dental = GivenUnit.named("Tapiolan hammashoitola").oid("1.2.246.3").inService("SUU");
    GivenThemes.of(GivenVisits.in(health, health.insert(jdbc)), jdbc)
        .on("2026-02-12")
        .read(700)
        .read(20, "waiting-")
        .on("2026-05-12")
        .read(120, "listening+", "encounter+")
        .read(90, "competence+")
        .read(45, "encounter-")
        .read(220, "waiting-", "followup-")
        .read(30, "information~")
        .read(18, "information-")
        .read(7, "privacy-");
    GivenThemes.of(GivenVisits.in(dental, dental.insert(jdbc)), jdbc)
        .read(150, "competence+", "encounter+")
        .read(80, "feelsafe+")
        .read(110, "access-")
        .read(40, "time-")
        .read(12, "cost-");
  }
}
