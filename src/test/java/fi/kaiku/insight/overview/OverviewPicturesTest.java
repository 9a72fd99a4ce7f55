package fi.kaiku.insight.overview;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenGroup;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.GivenSmallUnits;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview in a real browser: of half a year, with everything unfolded, and of nothing yet. */
@JourneyTest
class OverviewPicturesTest {

  private static final List<String> SMALL =
      List.of("/overview", "/figures/units", "/figures/units/1.2.246.9", "/figures/response");

  @Autowired JdbcClient jdbc;

  @Test
  void everybody_can_read_the_overview(Browser browser) {
    GivenHalfYear.insert(jdbc);
    var page = signedIn(browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/overview?lang=" + language.code());
      look.glance("insight/overview");
      page.locator("main details").evaluateAll("all => all.forEach(one => one.open = true)");
      look.at("insight/overview/unfolded");
    }
  }

  @Test
  void everybody_can_read_what_has_changed(Browser browser) {
    GivenHalfYear.insert(jdbc);
    var unit = GivenUnit.named("Espoonlahden terveysasema").oid("1.2.246.8").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    for (var month = YearMonth.of(2024, 8); month.getYear() < 2026; month = month.plusMonths(1)) {
      var promoters = 30 + month.getMonthValue() % 3;
      visits.on(month.atDay(12).toString()).answered(jdbc, 10, promoters);
      visits.on(month.atDay(12).toString()).answered(jdbc, 2, 40 - promoters);
    }
    visits.on("2026-05-12").answered(jdbc, 10, 15).answered(jdbc, 2, 25);
    var page = signedIn(browser);
    for (var language : Language.values()) {
      page.navigate("/overview?lang=" + language.code());
      new Look(browser, page, language).at("insight/overview/changed");
    }
  }

  @Test
  void everybody_can_read_of_small_units_and_of_what_is_still_to_come(Browser browser) {
    GivenHalfYear.insert(jdbc);
    smallUnits();
    GivenMonths.unreleased(jdbc, "2026-05-14");
    var page = signedIn(browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      for (var path : SMALL) {
        page.navigate(
            path + "?period=custom&from=2026-03-05&to=2026-05-20&lang=" + language.code());
        page.locator("main details").evaluateAll("all => all.forEach(one => one.open = true)");
        look.at("insight/small" + path.replace(".", ""));
      }
    }
  }

  private void smallUnits() {
    var unit = GivenUnit.named("Inkoon neuvola").oid("1.2.246.9").inService("NEUVOLA");
    var small = unit.insert(jdbc);
    new GivenSmallUnits(jdbc, unit.serviceId(), "2026-04-01")
        .holding(small)
        .answered(9, 6, null)
        .answered(4, 1, "Pieni paikka, mutta odottaa sai.");
    var visits = GivenVisits.in(unit, small).on("2026-03-16");
    var wide = GivenGroup.of(visits.aged("18-39")).messaged(30, 28);
    wide.answered(9).value("score", 9, 9).insert(jdbc);
    var coarse = GivenGroup.of(visits.aged("").speaking("")).notToldFiner().messaged(9, 9);
    coarse.answered(5).value("score", 7, 5).insert(jdbc);
  }

  @Test
  void everybody_can_read_that_there_is_nothing_yet(Browser browser) {
    var page = signedIn(browser);
    for (var language : Language.values()) {
      page.navigate("/overview?lang=" + language.code());
      new Look(browser, page, language).at("insight/overview/empty");
    }
  }

  private Page signedIn(Browser browser) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var page = browser.window(Browser.DESK);
    Browser.signIn(page, "lukija");
    return page;
  }
}
