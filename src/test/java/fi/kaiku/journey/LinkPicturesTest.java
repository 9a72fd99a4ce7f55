package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kaiku.platform.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page that a customer may see: no barrier, a picture at both widths, light and dark. */
@JourneyTest
class LinkPicturesTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource
  void every_page_is_open_to_everybody(Language language, Browser browser) {
    jdbc.sql(
            """
            update organization.county
            set name_fi = 'Länsi-Uudenmaan hyvinvointialue',
                name_sv = 'Västra Nylands välfärdsområde',
                name_en = 'Western Uusimaa Wellbeing Services County'
            """)
        .update();
    var path = withToken(TOKEN).in(language).insert(jdbc);
    visit(browser, new Visit(path, language, Browser.PHONE, ColorScheme.LIGHT));
    if (language == Language.FI) {
      visit(browser, new Visit(path, language, Browser.DESK, ColorScheme.LIGHT));
      visit(browser, new Visit(path, language, Browser.PHONE, ColorScheme.DARK));
    }
  }

  private void visit(Browser browser, Visit visit) {
    jdbc.sql("delete from feedback.feedback").update();
    var options = new NewContextOptions().setViewportSize(visit.width(), 800);
    var page = browser.window(options.setColorScheme(visit.look()));
    page.navigate(visit.path());
    look(browser, page, visit, "score");
    page.locator("#score-9").check();
    look(browser, page, visit, "score-chosen");
    page.locator("main .button").click();
    page.locator("#comment").waitFor();
    look(browser, page, visit, "comment");
    for (var other : others(visit).entrySet()) {
      page.navigate(other.getValue());
      look(browser, page, visit, other.getKey());
    }
  }

  private static Map<String, String> others(Visit visit) {
    var switched = "?lang=" + visit.language().code();
    var pages = new LinkedHashMap<String, String>();
    pages.put("answered", visit.path());
    pages.put("thanks", visit.path() + "/thanks");
    pages.put("delete", visit.path() + "/delete");
    pages.put("no-more-messages", visit.path() + "/no-more-messages");
    pages.put("closed", "/s/Kaiku7PgQvXY9" + switched);
    pages.put("privacy", "/privacy" + switched);
    pages.put("accessibility", "/accessibility" + switched);
    return pages;
  }

  private static void look(Browser browser, Page page, Visit visit, String name) {
    if (visit.width() == Browser.PHONE) {
      assertThat(browser.barriers(page)).isEmpty();
    }
    assertThat(Browser.scrollsSideways(page)).as(page.url()).isFalse();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(visit.language().code());
    var dark = visit.look() == ColorScheme.DARK ? "-dark" : "";
    browser.picture(page, "link-" + name + "-" + visit.language().code() + dark);
  }

  private record Visit(String path, Language language, int width, ColorScheme look) {}
}
