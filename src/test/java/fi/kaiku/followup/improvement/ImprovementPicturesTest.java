package fi.kaiku.followup.improvement;

import com.microsoft.playwright.Page;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenThemes;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.Improvements;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of improvements in a real browser. */
@JourneyTest
class ImprovementPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Improvements improvements;

  private String path = "";
  private UUID comment = new UUID(0, 0);

  @Test
  void everybody_can_read_and_write_improvements(Browser browser) {
    given();
    var page = signedIn(browser.window(Browser.DESK));
    writeStory(page);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      open(look, "/improvements?x=", "followup/improvements");
      open(look, path + "?x=", "followup/improvement");
      open(look, "/improvements/new?comment=" + comment, "followup/improvement-edit");
      page.locator("#title").fill("Soitamme, jos aika viivästyy");
      page.locator("main .choices input:checked").uncheck();
      page.locator("main form.stack .button").click();
      page.locator(".error-summary").waitFor();
      look.at("followup/improvement-edit/faults");
      open(look, path + "/story?x=", "followup/story");
      open(look, "/improvements/published?x=", "followup/published");
    }
  }

  private static void open(Look look, String address, String name) {
    look.page().navigate(address + "&lang=" + look.language().code());
    look.at(name);
  }

  private void given() {
    var unit = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.9");
    var own = unit.insert(jdbc);
    var visits = GivenVisits.in(unit, own);
    GivenThemes.of(visits, jdbc).on("2026-02-10").read(20, "waiting-").read(20);
    GivenThemes.of(visits, jdbc).on("2026-04-10").read(1, "waiting-").read(59);
    comment =
        GivenComment.about(visits, 2)
            .of(Theme.WAITING, Sign.MINUS)
            .saying(jdbc, "Odotin puoli tuntia yli sovitun ajan, eikä kukaan kertonut miksi.");
    var id = GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var by =
        new Viewer(
            id, "Nimi lukija", Role.DEVELOPMENT_MANAGER.permissions(), new Reach.WholeCounty());
    var gone = GivenAccount.named("poissa").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var given = GivenImprovement.of(id, own).about(Theme.WAITING).restingOn(comment);
    path = "/improvements/" + given.usedOn("2026-03-20", improvements, by).value();
    given.titled("Toinen hoitaja aamuun").due("2026-05-20").proposed(improvements, by);
    GivenImprovement.of(gone).titled("Opasteet ruotsiksi").proposed(improvements, by);
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'poissa'")
        .update();
  }

  private void writeStory(Page page) {
    page.navigate(path + "/story");
    for (var field : new String[] {"saidFi", "didFi", "saidSv", "didSv", "saidEn", "didEn"}) {
      page.locator("#" + field).fill("Te kerroitte, että odottaminen harmittaa (" + field + ").");
    }
    page.locator("main form.stack .button").click();
    page.locator("#story").waitFor();
    jdbc.sql(
            """
            update followup.story set approved_by = gen_random_uuid(), approver = 'Eino Erkkilä',
                approved_on = '2026-06-01', published_on = '2026-06-01'
            """)
        .update();
  }

  private static Page signedIn(Page page) {
    Browser.signIn(page, "lukija");
    return page;
  }
}
