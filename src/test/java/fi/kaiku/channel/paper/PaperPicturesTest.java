package fi.kaiku.channel.paper;

import static fi.kaiku.channel.paper.GivenForms.STATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.kaiku.channel.paper.form.FilledForms;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paper forms and spoken feedback, in a real browser. */
@JourneyTest
class PaperPicturesTest {

  private static final int HOW_MANY = Integer.getInteger("kaiku.keyed", 10);

  @Autowired PaperForms forms;
  @Autowired FilledForms filled;
  @Autowired Questionnaires questionnaires;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;

  private GivenForms given;

  @BeforeEach
  void somebodyWhoMayKey() {
    given = new GivenForms(forms, questionnaires, jdbc);
    GivenAccount.named("esihenkilö").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
  }

  @Test
  void a_pile_of_forms_is_keyed_without_a_mouse(Browser browser) {
    var serials = given.some(HOW_MANY);
    var page = signedIn(browser.window(Browser.DESK), "/paper/keying");
    var begun = System.nanoTime();
    page.keyboard().type(serials.getFirst().digits());
    page.keyboard().press("Enter");
    for (int i = 0; i < HOW_MANY; i++) {
      page.waitForURL("**/paper/keying/" + serials.get(i) + "*");
      page.waitForFunction("document.activeElement.id === 'm-score'");
      page.keyboard().type("954-4");
      page.keyboard().type("3");
      page.keyboard().type("Kiitos " + i);
      page.keyboard().press("Enter");
      if (i + 1 < HOW_MANY) {
        page.keyboard().type(serials.get(i + 1).digits());
      }
      page.keyboard().press("Enter");
    }
    page.waitForURL("**/paper/keying?done=*");
    System.out.println(told((System.nanoTime() - begun) / 1e9));

    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
    assertThat(
            jdbc.sql("select score from feedback.feedback where channel = 'PAPER'")
                .query(Integer.class)
                .list())
        .hasSize(HOW_MANY)
        .containsOnly(9);
  }

  private static String told(double seconds) {
    return "%d forms keyed without a mouse in %.1f s, %.2f s a form"
        .formatted(HOW_MANY, seconds, seconds / HOW_MANY);
  }

  @Test
  void everybody_can_print_scan_and_key(Browser browser) {
    var unit = STATION.insert(jdbc);
    var page = signedIn(browser.window(Browser.DESK), "/paper/keying");
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      var lang = "lang=" + language.code();
      page.navigate("/paper?" + lang);
      page.locator("#unit").selectOption(unit.value().toString());
      page.locator("#questionnaire").selectOption("experience");
      page.locator("form.stack > .button").click();
      page.locator(".notice--done").waitFor();
      look.at("channel/paper");
      var batch = given.batch(unit, "experience", language, 2);
      var serial = forms.serials(batch).getFirst();
      page.navigate("/paper/scans");
      page.locator("#file").setInputFiles(scan(batch));
      page.locator("form.stack > .button").click();
      page.locator(".notice").waitFor();
      look.glance("channel/scan/waiting");
      jobs.stream().filter(job -> job.name().equals("read-scans")).forEach(Job::run);
      page.reload();
      look.at("channel/scan");
      page.navigate("/paper/scans");
      look.at("channel/scans");
      key(look, serial);
    }
  }

  private FilePayload scan(PaperBatch batch) {
    var words = List.of("Hoitaja kuunteli rauhassa ja selitti kaiken.", "Kiitos!");
    return new FilePayload(
        "skannaus.pdf", "application/pdf", filled.pdf(batch, new Random(3), words));
  }

  private void key(Look look, Serial serial) {
    var page = look.page();
    page.navigate("/paper/keying/" + serial);
    look.at("channel/keying-form");
    page.locator("#m-score").fill("");
    page.locator("#m-score").press("Enter");
    page.evaluate("document.querySelector('.keying-form').noValidate = true");
    page.locator(".keying-form > .button").click();
    page.locator(".error-summary").waitFor();
    look.at("channel/keying-form/faults");
    page.navigate("/paper/keying?done=already&form=" + serial);
    look.at("channel/keying");
  }

  @Test
  void spoken_feedback_takes_two_taps(Browser browser) {
    var unit = STATION.insert(jdbc);
    GivenUnit.named("Tapiolan terveysasema").insert(jdbc);
    var page = signedIn(browser.window(Browser.PHONE), "/spoken");
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/spoken?lang=" + language.code());
      look.at("channel/spoken-units");
      page.navigate("/spoken/" + unit.value());
      look.at("channel/spoken");
      page.setViewportSize(Browser.PHONE, Browser.HEIGHT);
      page.locator(".spoken-faces label").last().click();
      page.locator(".spoken-about .button").first().click();
      page.waitForURL("**/spoken/*?saved=*");
      look.glance("channel/spoken/saved");
    }
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
    assertThat(jdbc.sql("select channel from feedback.feedback").query(String.class).list())
        .containsExactly("STAFF", "STAFF", "STAFF");
  }

  private static Page signedIn(Page page, String first) {
    page.navigate(first + "?lang=fi");
    page.locator("#signInName").fill("esihenkilö");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.waitForURL("**" + first + "*");
    return page;
  }
}
