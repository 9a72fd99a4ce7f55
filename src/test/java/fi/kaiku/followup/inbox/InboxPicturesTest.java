package fi.kaiku.followup.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox in a real browser: by hand, by keys, and as everybody sees it. */
@JourneyTest
class InboxPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired List<Job> jobs;

  UnitId unit;
  UUID waited;

  @BeforeEach
  void a_supervisor_with_comments() {
    GivenHalfYear.insert(jdbc);
    var given = GivenUnit.named("Leppävaaran terveysasema").oid("1.2.246.9").inService("TA");
    unit = given.insert(jdbc);
    GivenAccount.named("saara").supervising(unit).insert(jdbc);
    GivenAccount.named("leena").supervising(unit).insert(jdbc);
    GivenAccount.named("mirja").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var visits = GivenVisits.in(given, unit).on("2026-05-20");
    waited =
        GivenComment.about(visits, 2)
            .of(Theme.WAITING, Sign.MINUS)
            .of(Theme.INFORMATION, Sign.MINUS)
            .restingOn("odotin puoli tuntia yli sovitun ajan")
            .saying(
                jdbc,
                "Hoitaja oli kyllä mukava, mutta odotin puoli tuntia yli sovitun ajan, eikä kukaan kertonut miksi.");
    GivenComment.about(visits.on("2026-05-19"), 10)
        .of(Theme.ENCOUNTER, Sign.PLUS)
        .restingOn("otti minut rauhassa vastaan")
        .saying(jdbc, "Vastaanottovirkailija otti minut rauhassa vastaan, vaikka oli kiire.");
    GivenComment.about(visits.on("2026-05-18"), 7)
        .in("sv")
        .of(Theme.DIGITAL, Sign.NEUTRAL)
        .saying(jdbc, "Kunde man boka nästa tid direkt på nätet?");
    GivenComment.about(visits.on("2026-05-17"), 3)
        .urgent("medication")
        .of(Theme.COMPETENCE, Sign.MINUS)
        .restingOn("tuplaannos")
        .saying(jdbc, "Kotona huomasin, että reseptissä oli tuplaannos verenpainelääkettä.");
  }

  @Test
  void everybody_can_use_the_inbox(Browser browser) {
    var page = signedIn("saara", browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      open(look, "/inbox", "");
      look.at("followup/inbox");
      page.locator("#c-" + waited + " [data-key=a]").click();
      page.locator(".letter-panel").waitFor();
      look.at("followup/inbox/open");
      open(look, "/inbox?kind=ideas&state=done", "&");
      look.at("followup/inbox/none");
      open(look, "/inbox/" + waited, "");
      look.at("followup/inbox-one");
      open(look, "/inbox/" + UUID.randomUUID(), "");
      look.at("followup/inbox-gone");
    }
  }

  @Test
  void a_manager_sees_how_long_feedback_waits_and_whose_tasks_are_left(Browser browser) {
    more();
    left();
    jobs.stream().filter(job -> job.name().equals("delays")).forEach(Job::run);
    var page = signedIn("mirja", browser);
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      open(look, "/inbox/county", "");
      look.at("followup/county");
      open(look, "/inbox/handover", "");
      look.at("followup/handover");
    }
  }

  @Test
  void a_comment_is_handled_by_keys_without_leaving_the_page(Browser browser) {
    var page = begun(browser);
    var first = page.locator(".letter").first();
    page.keyboard().press("j");
    assertThat(first).isFocused();
    page.keyboard().press("r");
    assertThat(first).not().hasClass(Pattern.compile("letter--unread"));
    assertThat(first).isFocused();
    assertThat(page.locator("#inbox-sentence")).containsText("3 on sinulta lukematta");
    page.keyboard().press("d");
    assertThat(first.locator("[data-key='1']")).isFocused();
    page.keyboard().press("1");
    assertThat(first.locator(".handling-now")).containsText("käyty läpi tiimissä");
    assertThat(first).isFocused();
    page.keyboard().press("u");
    assertThat(first.locator("[data-key=d]")).isVisible();
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys")).isVisible();
    assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
  }

  @Test
  void a_comment_is_given_to_a_colleague_and_the_place_in_the_list_is_kept(Browser browser) {
    var page = begun(browser);
    page.keyboard().press("j");
    page.keyboard().press("j");
    var second = page.locator(".letter").nth(1);
    assertThat(second).isFocused();
    page.keyboard().press("a");
    assertThat(page.locator("select[name=assignee]")).isFocused();
    page.locator("select[name=assignee]").selectOption("Nimi leena");
    page.locator("textarea[name=note]").fill("Kerro tiimille");
    second.locator("form[action$='/handling'] .button").click();
    assertThat(second.locator(".handling-now")).containsText("Nimi leena");
    assertThat(second).isFocused();
    page.keyboard().press("k");
    assertThat(page.locator(".letter").first()).isFocused();
    assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
  }

  private static Page begun(Browser browser) {
    var page = signedIn("saara", browser);
    page.evaluate("() => { window.stayed = true; }");
    return page;
  }

  /** Enough about three units to tell how long it waits. */
  private void more() {
    for (var name : List.of("Kauklahden neuvola", "Matinkylän hammashoitola")) {
      var given = GivenUnit.named(name).inService("SUU");
      var visits = GivenVisits.in(given, given.insert(jdbc)).on("2026-05-04");
      for (int i = 0; i < 9; i++) {
        GivenComment.about(visits, i).saying(jdbc, name + i);
      }
    }
  }

  /** Tasks of somebody who is gone, and enough that has been handled to tell of. */
  private void left() {
    jdbc.sql(
            """
            insert into followup.item (reading_id, version, state, assignee_id, assignee, due_on, note,
                reason, taken_at, done_at, changed_at, changed_by_id, changed_by)
            select id, 1, case when place = :unit then 'in-hand' else 'done' end, a.id, a.name, null, '',
                   case when place = :unit then null else 'team' end, at,
                   case when place = :unit then null else at end, at, a.id, a.name
            from (select r.id, r.place, appeared_on + interval '9 hours'
                             + (row_number() over (order by r.id) % 21) * interval '1 day' as at
                  from insight.reading r) told,
                 (select id, name from people.account where sign_in_name = 'leena') a (id, name)
            """
                .replace("select id, 1", "select told.id, 1"))
        .param("unit", unit.value().toString())
        .update();
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'leena'").update();
  }

  private static void open(Look look, String path, String and) {
    var query = and.isEmpty() ? "?" : and;
    look.page().navigate(path + query + "lang=" + look.language().code());
  }

  private static Page signedIn(String name, Browser browser) {
    var page = browser.window(Browser.DESK);
    Browser.signIn(page, name);
    page.navigate("/inbox?lang=fi");
    return page;
  }
}
