package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the staff: no barrier, nothing wider than a phone, a picture of each. */
@JourneyTest
class StaffPagesTest {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ledger", "/ledger"),
              Map.entry("encounters", "/encounters"),
              Map.entry("sending", "/sending"),
              Map.entry("stop", "/settings/stop"),
              Map.entry("settings", "/settings"),
              Map.entry("county", "/settings/county"),
              Map.entry("units", "/units"),
              Map.entry("rules", "/rules"),
              Map.entry("messages", "/messages"),
              Map.entry("questionnaires", "/questionnaires"),
              Map.entry("people", "/people"),
              Map.entry("keys", "/people/keys"),
              Map.entry("audit", "/audit"),
              Map.entry("me", "/me")));

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource
  void everybody_can_read_every_page(Language language, Browser browser) {
    GivenUnit.named("Lehtolan terveysasema").insert(jdbc);
    GivenAccount.named("johtaja").role(Role.ADMINISTRATOR).insert(jdbc);
    for (var width : List.of(Browser.PHONE, Browser.DESK)) {
      var page = signedIn(browser, width);
      PAGES.forEach((name, path) -> look(browser, page, name, path + "?lang=" + language.code()));
    }
  }

  private static void look(Browser browser, Page page, String name, String path) {
    var answer = page.navigate(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(browser.barriers(page)).isEmpty();
    assertThat(Browser.scrollsSideways(page)).as(path).isFalse();
    browser.picture(page, name + "-" + path.substring(path.length() - 2));
  }

  private static Page signedIn(Browser browser, int width) {
    var page = browser.window(width);
    page.navigate("/settings");
    page.locator("#signInName").fill("johtaja");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("h1").waitFor();
    return page;
  }
}
