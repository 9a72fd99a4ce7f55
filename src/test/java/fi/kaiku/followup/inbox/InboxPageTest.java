package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.GivenSmallUnits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a supervisor finds in the inbox, and in which order. */
@KaikuTest
class InboxPageTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired People people;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  UnitId dentalId;
  GivenVisits may;
  InboxDesk saara;

  @BeforeEach
  void a_supervisor() {
    healthId = health.insert(jdbc);
    dentalId = dental.insert(jdbc);
    may = GivenVisits.in(health, healthId).on("2026-05-20");
    saara = desk(GivenAccount.named("saara").supervising(healthId));
  }

  @Test
  void a_supervisor_begins_the_day_here_and_a_manager_with_the_overview() {
    assertThat(home(saara.viewer())).isEqualTo("/inbox");
    var manager = desk(GivenAccount.named("kehittäjä").role(Role.DEVELOPMENT_MANAGER));
    assertThat(home(manager.viewer())).isEqualTo("/overview");
    assertThat(manager.page("")).contains("/inbox/county");
    assertThat(home(desk(GivenAccount.named("lukija")).viewer())).isEqualTo("/overview");
  }

  @Test
  void each_supervisor_finds_what_came_about_their_own_units_by_kind() {
    GivenComment.about(may, 3).of(Theme.WAITING, Sign.MINUS).saying(jdbc, "Odotin");
    GivenComment.about(may, 7)
        .of(Theme.WAITING, Sign.MINUS)
        .of(Theme.ENCOUNTER, Sign.PLUS)
        .saying(jdbc, "Odotin, mutta hoitaja oli ihana");
    GivenComment.about(may, 9).of(Theme.DIGITAL, Sign.NEUTRAL).saying(jdbc, "Voisiko varata");
    GivenComment.about(may, 2)
        .of(Theme.COMPETENCE, Sign.MINUS)
        .urgent("medication")
        .saying(jdbc, "Annos");
    GivenComment.about(GivenVisits.in(dental, dentalId), 1).saying(jdbc, "Hammas");

    assertThat(saara.texts("")).hasSize(4).doesNotContain("Hammas");
    assertThat(saara.texts("?kind=urgent")).containsExactly("Annos");
    assertThat(saara.texts("?kind=criticism"))
        .containsExactlyInAnyOrder("Odotin", "Odotin, mutta hoitaja oli ihana", "Annos");
    assertThat(saara.texts("?kind=thanks")).containsExactly("Odotin, mutta hoitaja oli ihana");
    assertThat(saara.texts("?kind=ideas")).contains("Voisiko varata");
    assertThat(saara.page("")).contains("4 palautetta odottaa.", "4 on sinulta lukematta.");
  }

  @Test
  void what_is_not_read_comes_first_and_then_the_newest() {
    var old = GivenComment.about(may.on("2026-04-03"), 3).saying(jdbc, "Huhtikuussa");
    GivenComment.about(may.on("2026-05-03"), 3).saying(jdbc, "Toukokuun alussa");
    var newest = GivenComment.about(may, 3).saying(jdbc, "Toukokuun lopussa");

    assertThat(saara.texts(""))
        .containsExactly("Toukokuun lopussa", "Toukokuun alussa", "Huhtikuussa");
    saara.press(newest, "/read");
    assertThat(saara.texts(""))
        .containsExactly("Toukokuun alussa", "Huhtikuussa", "Toukokuun lopussa");
    assertThat(saara.page("")).contains("Luetut");
    saara.press(newest, "/unread");
    assertThat(saara.texts("").getFirst()).isEqualTo("Toukokuun lopussa");
    assertThat(old).isNotNull();
  }

  @Test
  void what_is_read_while_going_through_the_list_comes_neither_twice_nor_never() {
    for (int i = 0; i < 60; i++) {
      GivenComment.about(may, i % 11).saying(jdbc, "Palaute " + i);
    }
    jdbc.sql(
            """
            insert into insight.read_mark
            select id, ?, now() - interval '10 years' from insight.reading order by id limit 20
            """)
        .param(saara.viewer().staff().value())
        .update();

    var all = new ArrayList<String>();
    var next = Pattern.compile("hx-get=\"(/inbox\\?[^\"]*after=[^\"]*)\"");
    for (var asked = "/inbox"; !asked.isEmpty(); ) {
      all.addAll(saara.texts(asked, false));
      var more = next.matcher(saara.page(asked.substring("/inbox".length())));
      asked = more.find() ? more.group(1).replace("&amp;", "&") : "";
      clock.pass(Duration.ofSeconds(5));
      markSome();
    }
    assertThat(all).hasSize(60).doesNotHaveDuplicates();
  }

  private void markSome() {
    jdbc.sql(
            """
            insert into insight.read_mark
            select id, :staff, :now from insight.reading where length = 9 on conflict do nothing
            """)
        .param("staff", saara.viewer().staff().value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void five_thousand_are_read_at_once_and_unread_again() {
    GivenComment.about(may, 3).saying(jdbc, "Odotin");
    copies(4_999);

    var done = saara.send("/read-all", "back", "/inbox?kind=ideas");
    var told = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
    assertThat(told).startsWith("/inbox?kind=ideas&marked=5000&at=");
    assertThat(saara.page(told.substring("/inbox".length())))
        .contains("5 000 palautetta merkittiin luetuiksi")
        .doesNotContain("letter--unread");

    saara.send("/unread-all", "at", told.replaceAll(".*at=", ""), "back", "/inbox");
    assertThat(marks()).isZero();
    assertThat(saara.page("")).contains("letter--unread");
  }

  @Test
  void scores_without_words_are_told_as_a_number_that_leads_to_the_figures_unless_they_are_few() {
    may.answered(jdbc, 9, 4);
    GivenComment.about(may, 3).saying(jdbc, "Odotin");
    assertThat(saara.page("")).doesNotContain("ilman sanoja");
    may.answered(jdbc, 9, 8);
    assertThat(saara.page("")).contains("Lisäksi 12 arvosanaa ilman sanoja", "href=\"/overview?");
  }

  @Test
  void a_comment_about_small_units_is_handled_by_whoever_reaches_one_of_them() {
    new GivenSmallUnits(jdbc, dental.serviceId(), "2026-05-01")
        .holding(dentalId)
        .answered(4, 1, "Pieni paikka");
    var comment =
        GivenComment.about(GivenVisits.in(dental, dentalId), 4).read(jdbc, "Pieni paikka");
    var leena = desk(GivenAccount.named("leena").supervising(dentalId));

    assertThat(leena.texts("")).containsExactly("Pieni paikka");
    assertThat(leena.inPlace(comment, "/done")).contains("Nimi leena").doesNotContain("Nimi saara");
    assertThat(saara.texts("")).isEmpty();
    assertThat(saara.send("/" + comment + "/taken")).hasStatus(404);
  }

  @Test
  void comments_and_tasks_follow_a_unit_that_is_merged_into_another() {
    var comment = GivenComment.about(may, 3).saying(jdbc, "Odotin");
    saara.press(comment, "/taken");
    GivenUnit.merge(jdbc, healthId, dentalId);

    var leena = desk(GivenAccount.named("leena").supervising(dentalId));
    assertThat(leena.page("?state=in-hand")).contains("Odotin", "Tapiola", "Nimi saara");
    assertThat(leena.page("")).contains("Yksi tehtävä odottaa siirtoa");
    assertThat(leena.texts("?unit=1.2.246.3")).containsExactly("Odotin");
  }

  @Test
  void who_reads_leaves_a_line_that_says_what_was_asked() {
    GivenComment.about(may, 3).urgent("harm").saying(jdbc, "Odotin salassa");
    saara.page("?kind=urgent&unit=1.2.246.1");

    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'comments-read'")
                .query(String.class)
                .single())
        .isEqualTo("inbox 2026-04-01…2026-06-30 unit=1.2.246.1 kind=urgent");
  }

  @Test
  void what_cannot_be_understood_is_said_above_the_usual_page() {
    assertThat(saara.page("?kind=weather")).contains("error-summary");
    assertThat(saara.page("?after=nonsense")).doesNotContain("error-summary");
  }

  /** Of the one comment that is there. */
  private void copies(int count) {
    jdbc.sql(
            """
            with copied as (
                insert into feedback.feedback (id, channel, questionnaire_code,
                    questionnaire_version, score, comment, unit_id, service_id, visit_month, kind,
                    profession, appeared_on)
                select gen_random_uuid(), channel, questionnaire_code, questionnaire_version, score,
                       comment, unit_id, service_id, visit_month, kind, profession, appeared_on
                from feedback.feedback, generate_series(1, :count)
                returning id
            ), told as (
                insert into feedback.told_comment (feedback_id, masked)
                select id, 'Kopio' from copied
            )
            insert into insight.reading (feedback_id, version, is_read, language, attitude_text,
                attitude, disagrees, words, length, urgency, urgency_score, urgent, themes, score,
                place, unit_id, service_id, visit_month, appeared_on, counted)
            select c.id, version, is_read, language, attitude_text, attitude, disagrees, words,
                   length, urgency, urgency_score, urgent, themes, score, place, unit_id,
                   service_id, visit_month, appeared_on, counted
            from copied c, insight.reading
            """)
        .param("count", count)
        .update();
    jdbc.sql("truncate insight.unread").update();
  }

  private int marks() {
    return jdbc.sql("select count(*) from insight.read_mark").query(Integer.class).single();
  }

  private String home(Viewer viewer) {
    var answer = browser.get().uri("/").requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private InboxDesk desk(GivenAccount account) {
    return new InboxDesk(browser, people.get(account.insert(jdbc)).viewer());
  }
}
