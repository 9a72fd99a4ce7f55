package fi.kaiku.insight.comments.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.platform.Job;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor's week: what has come since Monday, and what was read wrongly of it. */
@JourneyTest
class CommentsJourneyTest {

  private static final String WRONG =
      "Aikaa ei tarvinnut odottaa, mutta parkkipaikat olivat täynnä";

  private static final int IN_MAY = 6;
  private static final Pattern CRITICISM =
      Pattern.compile("aikataulujen pettämisestä \\((\\d+)\\)");

  @Autowired JdbcClient jdbc;
  @Autowired List<Job> jobs;
  @Autowired StoppedClock clock;
  GivenVisits visits;

  @BeforeEach
  void a_supervisor_was_here_on_monday() {
    var unit = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var id = unit.insert(jdbc);
    var elsewhere = GivenUnit.named("Tapiolan hammashoitola").oid("1.2.246.3").inService("SUU");
    GivenAccount.named("esihenkilo").supervising(id).insert(jdbc);
    visits = GivenVisits.in(unit, id).on("2026-05-31");
    for (int day = 10; day < 10 + IN_MAY; day++) {
      GivenComment.about(visits.on("2026-05-" + day), 4)
          .of(Theme.WAITING, Sign.MINUS)
          .saying(jdbc, "Odotin toukokuussa " + day);
    }
    GivenComment.about(GivenVisits.in(elsewhere, elsewhere.insert(jdbc)), 1)
        .of(Theme.WAITING, Sign.MINUS)
        .saying(jdbc, "Odotin muualla");
  }

  @Test
  void from_criticism_to_a_corrected_figure_and_the_original(Browser browser) {
    var page = signedIn(browser.window(Browser.DESK));
    thursday();
    signedIn(page);
    assertThat(criticism(page)).isEqualTo(IN_MAY + 2);
    seekCriticismOfWaiting(page);
    correct(page);
    var before = System.nanoTime();
    assertThat(criticism(page)).isEqualTo(IN_MAY + 1);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    page.navigate("/comments?theme=waiting&sign=minus");
    assertThat(page.locator(".letter")).hasCount(IN_MAY + 1);
    assertThat(page.locator(".letters")).not().containsText("parkkipaikat");

    openTheOriginal(page);
    assertThat(audit()).isEqualTo("Nimi esihenkilo original-read unclear");
  }

  private void thursday() {
    clock.pass(Duration.ofDays(3));
    GivenComment.about(visits, 3).of(Theme.WAITING, Sign.MINUS).saying(jdbc, WRONG);
    GivenComment.about(visits, 2)
        .of(Theme.WAITING, Sign.MINUS)
        .saying(jdbc, "Odotin Maijan huoneen edessä tunnin");
    jdbc.sql(
            "update insight.reading set appeared_on = '2026-06-03' where appeared_on > '2026-05-30'")
        .update();
  }

  private static void seekCriticismOfWaiting(Page page) {
    page.navigate("/comments");
    assertThat(page.locator(".sentence")).containsText("2 on tullut 1.6.2026 jälkeen");
    page.locator(".letters-more-filters summary").click();
    page.locator("#theme").selectOption("waiting");
    page.locator("#sign").selectOption("minus");
    page.locator("#flag-fresh").check();
    page.locator(".letters-words button").click();
    assertThat(page.locator(".letter")).hasCount(2);
  }

  private static void correct(Page page) {
    var letter = page.locator(".letter").filter(new FilterOptions().setHasText("parkkipaikat"));
    letter.locator("[data-key=o]").click();
    letter.locator("select[name=sign]").first().selectOption("none");
    letter.locator("select[name=theme]").selectOption("facilities");
    letter.locator("select[name=sign]").nth(1).selectOption("minus");
    letter.locator("form[action$='/correction'] .button").click();
    letter.locator("[role=status]").waitFor();
    assertThat(letter.locator(".letter-themes")).containsText("Tilat ja pysäköinti");
    assertThat(letter.locator(".letter-themes")).not().containsText("Odottaminen");
  }

  private static void openTheOriginal(Page page) {
    var letter = page.locator(".letter").first();
    letter.locator("[data-key=o]").click();
    letter.locator("form[action$='/original'] .button").waitFor();
    letter.locator("select[name=reason]").selectOption("unclear");
    letter.locator("form[action$='/original'] .button").click();
    letter.locator(".letter-original").waitFor();
    assertThat(letter.locator(".letter-original")).containsText("Odotin");
  }

  /** As the page on themes says it, once the figures have been counted: each second, in life. */
  private int criticism(Page page) {
    jobs.stream().filter(job -> job.name().equals("figures")).forEach(Job::run);
    page.navigate("/themes?unit=1.2.246.1");
    var told = CRITICISM.matcher(page.locator("main .sentence").first().textContent());
    assertThat(told.find()).isTrue();
    return Integer.parseInt(told.group(1));
  }

  private String audit() {
    return jdbc.sql(
            """
            select actor || ' ' || action || ' ' || split_part(subject, ' ', 2)
            from audit.entry where action = 'original-read'
            """)
        .query(String.class)
        .single();
  }

  private static Page signedIn(Page page) {
    page.navigate("/comments?lang=fi");
    page.locator("#signInName").fill("esihenkilo");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator(".letters-form").waitFor();
    return page;
  }
}
