package fi.kaiku.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview in a real browser: no barrier, nothing wider than the window, a picture of each. */
@JourneyTest
class OverviewPicturesTest {

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource
  void everybody_can_read_the_overview(Language language, Browser browser) {
    GivenHalfYear.insert(jdbc);
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    for (var width : List.of(Browser.PHONE, Browser.DESK)) {
      look(browser, signedIn(browser, width, ColorScheme.LIGHT), language, "");
    }
    if (language == Language.FI) {
      look(browser, signedIn(browser, Browser.DESK, ColorScheme.DARK), language, "-dark");
    }
  }

  @Test
  void everybody_can_read_that_there_is_nothing_yet(Browser browser) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    look(browser, signedIn(browser, Browser.PHONE, ColorScheme.LIGHT), Language.FI, "-empty");
  }

  private static void look(Browser browser, Page page, Language language, String state) {
    page.navigate("/overview?lang=" + language.code());
    page.locator("details").all().forEach(detail -> detail.locator("summary").click());
    assertThat(browser.barriers(page)).isEmpty();
    assertThat(Browser.scrollsSideways(page)).as(page.url()).isFalse();
    page.navigate("/overview?lang=" + language.code());
    browser.picture(page, "overview-" + language.code() + state);
  }

  private static Page signedIn(Browser browser, int width, ColorScheme look) {
    var page =
        browser.window(new NewContextOptions().setViewportSize(width, 800).setColorScheme(look));
    page.navigate("/overview");
    page.locator("#signInName").fill("lukija");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("form.filters").waitFor();
    return page;
  }
}
