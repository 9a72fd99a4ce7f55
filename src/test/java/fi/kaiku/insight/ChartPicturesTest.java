package fi.kaiku.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.figures.GivenManyUnits;
import fi.kaiku.figures.GivenTwoYears;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages with charts in a real browser. */
@JourneyTest
class ChartPicturesTest {

  @Autowired JdbcClient jdbc;

  @Test
  void everybody_can_read_the_control_chart(Browser browser) {
    GivenTwoYears.insert(jdbc);
    var page = signedIn(browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/figures/over-time?lang=" + language.code());
      page.locator(".chart .drawn").waitFor();
      look.glance("insight/over-time");
      page.locator("summary").all().forEach(detail -> detail.click());
      look.at("insight/over-time/unfolded");
    }
  }

  @Test
  void everybody_can_read_the_units_and_each_unit(Browser browser) {
    GivenHalfYear.insert(jdbc);
    var page = signedIn(browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/figures/units?lang=" + language.code());
      page.locator(".chart .drawn").waitFor();
      look.at("insight/units");
      page.navigate("/figures/units?service=SUU&from=2026-01-01&to=2026-05-31");
      page.locator("#units-table").waitFor();
      look.at("insight/units/standardised");
      page.navigate("/figures/units/1.2.246.1");
      page.locator(".chart .drawn").waitFor();
      look.at("insight/unit");
    }
  }

  @Test
  void four_hundred_units_stay_readable(Browser browser) {
    GivenManyUnits.insert(jdbc);
    var page = signedIn(browser);
    page.navigate("/figures/units?lang=fi");
    page.locator(".chart .drawn").waitFor();
    assertThat(page.locator("#units-table tbody tr").count()).isEqualTo(400);
    page.locator("#units-table").evaluate("table => table.remove()");
    browser.picture(page, "insight-units-many");
    page.setViewportSize(Browser.PHONE, Browser.HEIGHT);
    browser.picture(page, "insight-units-many");
  }

  @Test
  void the_arrow_keys_go_through_the_points_and_escape_leaves(Browser browser) {
    GivenTwoYears.insert(jdbc);
    var page = signedIn(browser);
    var refused = new ArrayList<String>();
    page.onConsoleMessage(message -> refused.add(message.text()));
    page.navigate("/figures/over-time?lang=fi");
    page.locator(".chart .drawn").waitFor();
    var reading = page.locator(".chart-reading");
    var hint = reading.textContent();

    page.locator(".chart .point[tabindex='0']").focus();
    assertThat(reading.textContent()).contains("kesäkuu 2024: NPS 68", "vastauksia 50");
    page.keyboard().press("ArrowRight");
    assertThat(reading.textContent()).contains("heinäkuu 2024: NPS 72");
    page.keyboard().press("End");
    assertThat(reading.textContent()).contains("toukokuu 2026: NPS 32", "alle alarajan");
    browser.picture(page, "insight-over-time-keys");
    page.keyboard().press("Escape");
    reading.filter(new Locator.FilterOptions().setHasText(hint)).waitFor();
    assertThat(refused).as("what the content policy refuses").isEmpty();
  }

  @Test
  void the_pointer_reads_the_nearest_point(Browser browser) {
    GivenTwoYears.insert(jdbc);
    var page = signedIn(browser);
    page.navigate("/figures/over-time?lang=fi");
    page.locator(".chart-reading").scrollIntoViewIfNeeded();
    var last = page.locator(".chart .point path").last().boundingBox();
    page.mouse().move(last.x - 6, last.y - 20);
    assertThat(page.locator(".chart-reading").textContent()).contains("toukokuu 2026: NPS 32");
  }

  @Test
  void without_a_script_the_words_and_the_table_say_it_all(Browser browser) {
    GivenTwoYears.insert(jdbc);
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/figures/over-time?lang=fi");
    assertThat(page.locator(".chart .drawn").isVisible()).isTrue();
    assertThat(page.locator(".chart-reading").isVisible()).isFalse();
    assertThat(page.locator(".chart .point title").last().textContent())
        .contains("toukokuu 2026: NPS 32");
    assertThat(page.locator(".sentence").textContent()).contains("toukokuu 2026, alle alarajan");
    page.locator("main section summary").click();
    assertThat(page.locator("main section tbody tr").allTextContents())
        .hasSize(24)
        .anyMatch(row -> row.contains("Alle 5 vastausta"));
  }

  private Page signedIn(Browser browser) {
    return signedIn(browser.window(Browser.DESK));
  }

  private Page signedIn(Page page) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    Browser.signIn(page, "lukija");
    return page;
  }
}
