package fi.kaiku.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fetching single answers as files, in a real browser. */
@JourneyTest
class ExportPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired ExportJob job;

  @Test
  void everybody_can_ask_for_a_file_and_see_it_being_made(Browser browser) {
    GivenHalfYear.insert(jdbc);
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/figures/export?lang=" + language.code());
      look.at("export/export");
      page.locator("#service").selectOption("TA");
      ask(page);
      look.at("export/export/waiting");
      job.run();
      page.locator("#exports a[download]").first().waitFor();
      ask(page);
      page.locator("#exports form button").click();
      page.locator("summary").click();
      look.at("export/export/ready");
      page.locator("#from").fill("2026-12-01");
      page.locator("main form.panel .button").click();
      page.locator(".error-summary").waitFor();
      look.at("export/export/faults");
      jdbc.sql("delete from export.export").update();
    }
  }

  @Test
  void it_works_without_script(Browser browser) throws IOException {
    GivenHalfYear.insert(jdbc);
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/figures/export");
    ask(page);
    job.run();
    page.locator("#exports a").click();
    var download = page.waitForDownload(() -> page.locator("#exports a[download]").click());

    assertThat(download.suggestedFilename()).isEqualTo("feedback.csv");
    assertThat(Files.readString(download.path())).startsWith("\ufeffmonth;service;unit;");
  }

  private static void ask(Page page) {
    page.locator("main form.panel .button").click();
    page.locator("#exports form").waitFor();
  }

  private Page signedIn(Page page) {
    GivenAccount.named("kehittaja").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    Browser.signIn(page, "kehittaja");
    page.navigate("/figures/export?lang=fi");
    return page;
  }
}
