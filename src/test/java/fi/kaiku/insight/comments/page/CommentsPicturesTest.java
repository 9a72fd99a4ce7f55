package fi.kaiku.insight.comments.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.figures.GivenHalfYear;
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
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of comments in a real browser. */
@JourneyTest
class CommentsPicturesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Answers answers;

  @Test
  void everybody_can_read_comments(Browser browser) {
    GivenHalfYear.insert(jdbc);
    given();
    var page = signedIn(browser.window(Browser.DESK));
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/comments?lang=" + language.code());
      look.at("insight/comments");
      page.navigate("/comments?q=odotin&theme=waiting&sign=minus&lang=" + language.code());
      look.at("insight/comments/searched");
      page.locator(".letter [data-key=o]").first().click();
      page.locator(".letter-panel").waitFor();
      look.at("insight/comments/open");
      page.navigate("/comments?urgent&lang=" + language.code());
      look.at("insight/comments/urgent");
      page.navigate(shown(page) + "?lang=" + language.code());
      look.at("insight/comment");
      page.navigate("/comments?urgent&lang=" + language.code());
      page.locator("form[action*='/waiting/'] button").first().click();
      page.locator("article.letter blockquote").waitFor();
      look.at("insight/comment-waiting");
      page.navigate("/comments?q=jotakinmuuta&lang=" + language.code());
      look.at("insight/comments/none");
    }
  }

  /** The address of the first comment of a list. */
  private static String shown(Page page) {
    var form = page.locator(".letter form[action$='/open']").first();
    return form.getAttribute("action").replace("/open", "");
  }

  @Test
  void keys_do_what_links_do(Browser browser) {
    GivenHalfYear.insert(jdbc);
    var page = signedIn(browser.window(Browser.DESK));
    page.navigate("/comments?lang=fi");
    page.keyboard().press("j");
    var first = page.locator(".letter").first();
    assertThat(first).isFocused();
    page.keyboard().press("r");
    assertThat(first).not().hasClass(Pattern.compile("letter--unread"));
    page.keyboard().press("o");
    page.locator(".letter-panel").waitFor();
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys")).isVisible();
  }

  private void given() {
    var unit = GivenUnit.named("Leppävaaran terveysasema").oid("1.2.246.9").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc)).on("2026-05-20");
    waiting(unit, visits);
    GivenComment.about(visits, 2)
        .of(Theme.WAITING, Sign.MINUS)
        .of(Theme.INFORMATION, Sign.MINUS)
        .restingOn("odotin puoli tuntia yli sovitun ajan")
        .saying(
            jdbc,
            "Hoitaja oli kyllä mukava, mutta odotin puoli tuntia yli sovitun ajan, eikä kukaan kertonut miksi.");
    GivenComment.about(visits, 9)
        .urgent("medication")
        .of(Theme.COMPETENCE, Sign.PLUS)
        .restingOn("tuplaannos")
        .saying(
            jdbc,
            "Kiitos muuten, mutta kotona huomasin että reseptissä oli tuplaannos verenpainelääkettä.");
    GivenComment.about(visits, 10)
        .in("sv")
        .disagreeing()
        .of(Theme.ACCESS, Sign.MINUS)
        .saying(jdbc, "Det tog tre veckor att få en tid och ingen ringde upp.");
  }

  /** Somebody's answer that has not appeared yet. */
  private void waiting(GivenUnit unit, GivenVisits visits) {
    var background = GivenRecipient.at(unit, visits.unit()).background();
    var answer = new AnswerId(UUID.randomUUID());
    answers.score(answer, background, 2);
    answers.tellMore(
        answer, background, List.of(), "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa.");
  }

  private Page signedIn(Page page) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    Browser.signIn(page, "lukija");
    return page;
  }
}
