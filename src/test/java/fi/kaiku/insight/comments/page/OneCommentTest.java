package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.READ_ORIGINALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody can do with a comment: read it, correct it, see the original, choose it. */
@KaikuTest
class OneCommentTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final Viewer reader = GivenViewer.of(READ_FIGURES, READ_COMMENTS, READ_ORIGINALS);
  UUID comment;

  @BeforeEach
  void a_comment() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc)).on("2026-05-20");
    comment =
        GivenComment.about(visits, 3)
            .of(Theme.WAITING, Sign.MINUS)
            .urgent("harm")
            .saying(jdbc, "Odotin Maijan kanssa tunnin");
  }

  @Test
  void whoever_opens_one_has_read_it_and_looked_at_it() {
    assertThat(page("/comments"))
        .contains("lukematta", "Kiireellinen: vaara tai vahinko", "Merkitse katsotuksi");
    var told = Objects.requireNonNull(send(one("/open")).getResponse().getRedirectedUrl());
    assertThat(told).isEqualTo("/comments/" + comment + "?back=%2Fcomments");
    assertThat(page("/comments/" + comment)).contains("Korjaa tulkinta", "Katsonut Kerttu Kallio");

    assertThat(page("/comments")).doesNotContain("letter--unread");
    assertThat(page("/comments?unread=yes")).doesNotContain("Odotin");
    assertThat(audit("urgent-seen")).hasSize(1);
  }

  @Test
  void a_link_that_is_only_followed_marks_nothing() {
    assertThat(page("/comments/" + comment)).contains("Korjaa tulkinta", "Merkitse katsotuksi");

    assertThat(page("/comments")).contains("letter--unread");
    assertThat(audit("urgent-seen")).isEmpty();
  }

  @Test
  void a_mark_is_a_persons_own_and_can_be_taken_back() {
    post("/read");
    var other = GivenViewer.administrator();
    assertThat(page("/comments", other)).contains("letter--unread");
    assertThat(page("/comments")).doesNotContain("letter--unread");

    post("/unread");
    assertThat(page("/comments")).contains("letter--unread");
  }

  @Test
  void all_are_marked_at_once_and_unmarked_again() {
    var done = send("/comments/read-all", "back", "/comments?theme=waiting");
    var told = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
    assertThat(told).startsWith("/comments?theme=waiting&marked=1&at=");
    assertThat(page(told))
        .contains("Yksi palaute merkittiin luetuksi")
        .doesNotContain("letter--unread");

    send("/comments/unread-all", "at", told.replaceAll(".*at=", ""), "back", "/comments");
    assertThat(page("/comments")).contains("letter--unread");
  }

  @Test
  void a_correction_leads_back_to_the_place_and_shows_at_once() {
    var back = "/comments?theme=waiting";
    var done =
        send(
            one("/correction"), "theme", "waiting", "sign", "plus", "urgent", "none", "back", back);

    assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(back + "#c-" + comment);
    assertThat(page("/comments?theme=waiting&sign=plus")).contains("Odotin", "korjattu");
    assertThat(page("/comments?theme=waiting&sign=minus")).doesNotContain("Odotin");
    assertThat(page("/comments?urgent=yes")).doesNotContain("Odotin");
    assertThat(audit("comment-corrected")).hasSize(2).noneMatch(line -> line.contains("Odotin"));
  }

  @Test
  void a_missed_name_is_hidden_and_one_that_is_not_there_is_said_so() {
    var wrong = send(one("/correction"), "name", "Pekka", "urgent", "harm");
    assertThat(wrong).hasStatus(422).bodyText().contains("Tätä ei ole tekstissä");

    send(one("/correction"), "name", "Maijan", "urgent", "harm");
    assertThat(page("/comments")).contains("•••").doesNotContain("Maijan");
  }

  @Test
  void the_original_is_shown_for_a_reason_only_and_that_leaves_a_line() {
    send(one("/correction"), "name", "Maijan", "urgent", "harm");
    assertThat(send(one("/original")))
        .hasStatus(422)
        .bodyText()
        .contains("Valitse syy")
        .doesNotContain("Maijan");

    assertThat(send(one("/original"), "reason", "help"))
        .hasStatusOk()
        .bodyText()
        .contains("Odotin Maijan kanssa tunnin");
    assertThat(audit("original-read")).containsExactly(comment + " help");
  }

  @Test
  void one_is_chosen_for_reports_and_left_out_again() {
    post("/quote");
    assertThat(page("/comments?quoted=yes")).contains("Odotin", "valittu raportteihin");
    post("/unquote");
    assertThat(page("/comments?quoted=yes")).doesNotContain("Odotin");
  }

  @Test
  void nothing_can_be_done_with_what_is_out_of_reach() {
    var stranger =
        GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_FIGURES, READ_COMMENTS, READ_ORIGINALS);
    for (var deed : List.of("/open", "/read", "/quote", "/seen", "/correction", "/original")) {
      var answer =
          browser
              .post()
              .uri(one(deed))
              .param("reason", "help")
              .with(csrf())
              .requestAttr(Viewer.ATTRIBUTE, stranger)
              .exchange();
      assertThat(answer).as(deed).hasStatus(404);
    }
  }

  @Test
  void nobody_is_led_away_from_the_house() {
    for (var back :
        List.of("https://example.com", "//example.com", "/settings", "/comments\r\nX: y")) {
      var answer = send(one("/read"), "back", back);
      assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/comments#c-" + comment);
    }
  }

  private void post(String deed) {
    assertThat(send(one(deed))).hasStatus3xxRedirection();
  }

  private String one(String deed) {
    return "/comments/" + comment + deed;
  }

  private MvcTestResult send(String uri, String... parameters) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, reader);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  private String page(String uri) {
    return page(uri, reader);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }

  private List<String> audit(String action) {
    return jdbc.sql("select subject from audit.entry where action = ? order by id")
        .param(action)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
