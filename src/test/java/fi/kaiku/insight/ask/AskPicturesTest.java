package fi.kaiku.insight.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on figures, response and channels in a real browser. */
@JourneyTest
class AskPicturesTest {

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("insight/figures", "/figures");
    PAGES.put("insight/figures/compared", "/figures?measure=nps&by=unit&compare=previous");
    PAGES.put(
        "insight/figures/pair",
        "/figures?measure=promoters&by=unit,language&row=1.2.246.1,fi&other=1.2.246.6,fi");
    PAGES.put("insight/figures/groups", "/figures?measure=response-rate&by=service,age_band");
    PAGES.put("insight/figures/distribution", "/figures?measure=distribution&by=age_band");
    PAGES.put("insight/figures/statements", "/figures?measure=statement-mean&by=unit");
    PAGES.put("insight/figures/agree", "/figures?measure=statement-top-two");
    PAGES.put("insight/figures/faults", "/figures?measure=mean&by=planet&language=fi&from=2026");
    PAGES.put("insight/response", "/figures/response");
    PAGES.put("insight/channels", "/figures/channels");
  }

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void halfYear() {
    GivenHalfYear.insert(jdbc);
    otherChannels();
    ratings();
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
  }

  @Test
  void everybody_can_read_the_pages_on_figures(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      PAGES.forEach(
          (name, path) -> {
            page.navigate(path + (path.contains("?") ? "&lang=" : "?lang=") + language.code());
            page.locator("main details").evaluateAll("all => all.forEach(one => one.open = true)");
            look.at(name);
          });
    }
  }

  @Test
  void a_question_is_asked_kept_and_asked_again_without_a_script(Browser browser) {
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/figures?lang=fi");
    page.locator("#measure").selectOption("promoters");
    page.locator("#by").selectOption("unit");
    press(page, "form.filters .button");
    page.locator(".views summary").click();
    page.locator("#name").fill("Suosittelijat yksiköittäin");
    page.locator("#audience").check();
    press(page, "main form.stack .button");
    page.navigate("/figures");
    page.locator(".views--kept summary").click();
    assertThat(page.locator(".saved-views .tag").textContent()).isEqualTo("Yhteinen");
    press(page, ".saved-views a");
    assertThat(page.locator("#table-title").textContent()).contains("Suosittelijoiden osuus");
    page.locator(".views--kept summary").click();
    press(page, ".saved-views button");
    assertThat(page.locator(".saved-views").count()).isZero();
  }

  private void otherChannels() {
    var unit = GivenUnit.named("Espoonlahden terveysasema").oid("1.2.246.8").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    visits.answered(jdbc, 10, 40, null, "KIOSK").answered(jdbc, 3, 30, null, "KIOSK");
    visits.answered(jdbc, 9, 12, null, "WEB").answered(jdbc, 1, 3, null, "WEB");
    visits.answered(jdbc, 9, 3, null, "PAPER");
  }

  private void ratings() {
    jdbc.sql(
            """
            insert into feedback.rating (feedback_id, code, kind, value)
            select f.id, q.code, 'STATEMENT', least(5, 1 + (f.score + q.more) / 2)
            from feedback.feedback f,
                 (values ('heard', 0), ('understood', 1), ('soon-enough', -1)) q (code, more)
            where f.score between 1 and 9
            """)
        .update();
  }

  private static void press(Page page, String button) {
    page.waitForNavigation(() -> page.locator(button).first().click());
  }

  private static Page signedIn(Page page) {
    Browser.signIn(page, "lukija");
    return page;
  }
}
