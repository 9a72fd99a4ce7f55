package fi.kaiku.followup.thanks;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenVisits;
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

/** Passing thanks on, in a real browser. */
@JourneyTest
class ThanksPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired WorkerStore workers;

  @Test
  void everybody_can_pass_thanks_on(Browser browser) {
    var given = GivenUnit.named("Leppävaaran terveysasema").oid("1.2.246.9").inService("TA");
    var unit = given.insert(jdbc);
    var visits = GivenVisits.in(given, unit).on("2026-05-20");
    var thanks =
        GivenComment.about(visits, 10)
            .of(Theme.ENCOUNTER, Sign.PLUS)
            .saying(jdbc, "Hoitaja ••• kuunteli ja selitti kaiken rauhassa. Suuri kiitos hänelle!");
    var criticism =
        GivenComment.about(visits, 4)
            .of(Theme.LISTENING, Sign.MINUS)
            .saying(jdbc, "Lääkäri ei kuunnellut, mutta hoitaja oli mukava.");
    var page = signedIn(browser.window(Browser.DESK), "/thanks/" + thanks);
    for (var language : Language.values()) {
      remember(unit.value());
      pass(new Look(browser, page, language), "/thanks/" + thanks + "?lang=" + language.code());
      page.navigate("/thanks/" + criticism + "?lang=" + language.code());
      new Look(browser, page, language).at("followup/thanks/refused");
    }
  }

  private static void pass(Look look, String address) {
    var page = look.page();
    page.navigate(address);
    page.locator("#to-new").check();
    page.locator("#name").fill("Maija Mäkelä");
    page.locator("#email").fill("maija.makela@kaiku.example");
    look.at("followup/thanks");
    page.locator("form.thanks-form > .button").click();
    page.locator("#preview").waitFor();
    look.at("followup/thanks/preview");
    page.locator("#preview .button").first().click();
    page.locator("form.row").waitFor();
    look.at("followup/thanks-sent");
  }

  private void remember(UUID unit) {
    var id = UUID.nameUUIDFromBytes(new byte[] {1});
    workers.put(
        new Worker(id, unit, "Aino Virtanen", "aino.virtanen@kaiku.example", Language.FI),
        java.time.LocalDate.of(2026, 6, 1));
  }

  private Page signedIn(Page page, String first) {
    GivenAccount.named("esihenkilö").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    Browser.signIn(page, "esihenkilö");
    page.navigate(first);
    return page;
  }
}
