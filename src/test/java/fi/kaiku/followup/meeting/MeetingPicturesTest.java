package fi.kaiku.followup.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.platform.Language;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Team meetings in a real browser: on a phone, at the desk and on the wall. */
@JourneyTest
class MeetingPicturesTest {

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_unit_with_months_of_answers() {
    var unit = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var id = unit.insert(jdbc);
    GivenAccount.named("esihenkilo").supervising(id).insert(jdbc);
    for (int month = 1; month <= 5; month++) {
      var visits = GivenVisits.in(unit, id).on("2026-0" + month + "-15");
      visits.delivered(jdbc, 90).answered(jdbc, 10, 30).answered(jdbc, 4, 4 + month);
    }
    var visits = GivenVisits.in(unit, id).on("2026-05-20");
    for (int number = 1; number <= 7; number++) {
      GivenComment.about(visits, 3)
          .of(Theme.WAITING, Sign.MINUS)
          .saying(
              jdbc, "Odotin yli tunnin sovitusta ajasta, eikä kukaan kertonut miksi. " + number);
    }
    GivenComment.about(visits, 9)
        .urgent("medication")
        .of(Theme.COMPETENCE, Sign.PLUS)
        .restingOn("tuplaannos")
        .saying(jdbc, "Reseptissä oli tuplaannos verenpainelääkettä.");
    GivenComment.about(visits, 10)
        .in("sv")
        .of(Theme.ENCOUNTER, Sign.PLUS)
        .saying(jdbc, "Skötaren lyssnade lugnt fast det var bråttom.");
  }

  @Test
  void everybody_can_hold_a_meeting(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      jdbc.sql("delete from followup.meeting").update();
      var look = new Look(browser, page, language);
      page.navigate("/meetings?lang=" + language.code());
      look.at("followup/meetings/none");
      page.navigate("/meetings/new");
      look.at("followup/meeting-new");
      page.locator("main form .button").click();
      page.locator("#minutes").waitFor();
      decide(page);
      look.at("followup/meeting");
      var agenda = page.url().replaceAll("#.*", "");
      page.navigate(agenda + "/comments");
      look.at("followup/meeting-comments");
      page.navigate(agenda + "/show?at=1");
      look.at("followup/meeting-show");
      page.navigate(agenda);
      page.locator("button[formaction$='/closed']").click();
      page.locator("a[href$='/minutes.pdf']").waitFor();
      look.at("followup/meeting/closed");
      page.navigate("/meetings");
      look.at("followup/meetings");
    }
  }

  @Test
  void arrows_lead_from_comment_to_comment(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    page.navigate("/meetings/new");
    page.locator("main form .button").click();
    page.locator("a[href$='/show']").click();
    var at = page.locator(".slide-at");
    assertThat(at).hasText("0 / 8");
    page.waitForLoadState();
    for (var key : List.of("ArrowRight", "ArrowLeft", " ", "PageDown")) {
      page.keyboard().press(key);
    }
    assertThat(at).hasText("2 / 8");
    assertThat(page.locator("blockquote")).containsText("Odotin yli tunnin");
    page.waitForURL("**/show?at=2");
    assertThat(browser.barriers(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("#minutes")).isVisible();
  }

  @Test
  void without_script_the_links_do_the_same(Browser browser) {
    var page = signedIn(browser.windowWithoutScript(Browser.PHONE));
    page.navigate("/meetings/new");
    page.locator("main form .button").click();
    page.locator("a[href$='/show']").click();
    page.locator("a[rel=next]").click();
    assertThat(page.locator(".slide-at")).hasText("1 / 8");
    page.locator("a[rel=prev]").click();
    assertThat(page.locator(".slide-at")).hasText("0 / 8");
  }

  private static void decide(Page page) {
    page.locator("#notes").fill("Keskusteltiin odottamisesta.\nViesti, kun aikataulu venyy.");
    page.locator("#decided").fill("Odottaville kerrotaan, jos aika venyy yli 15 minuuttia");
    page.locator("#due").fill("2026-06-15");
    page.locator("button[formaction$='/decisions']").click();
    page.locator(".decisions li").first().waitFor();
  }

  private static Page signedIn(Page page) {
    Browser.signIn(page, "esihenkilo");
    return page;
  }
}
