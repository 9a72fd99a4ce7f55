package fi.kaiku.followup.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.HeldMeeting;
import fi.kaiku.followup.HeldMeeting.Decided;
import fi.kaiku.followup.HeldMeetings;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Team meetings from the first agenda to the next one. The clock stands on 1.6.2026. */
@KaikuTest
class MeetingTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired HeldMeetings past;

  GivenTeam team;

  @BeforeEach
  void a_unit_and_two_supervisors() {
    team = GivenTeam.insert(browser, jdbc);
  }

  @Test
  void the_first_agenda_is_made_in_two_clicks() {
    for (var words : List.of("Odotin taas", "Odotin kauan", "Aina saa odottaa")) {
      GivenComment.about(team.visits(), 2).of(Theme.WAITING, Sign.MINUS).saying(jdbc, words);
    }
    assertThat(team.page("/meetings")).contains("Ei vielä palavereja", "Kivenlahti", "2026-06-01");

    assertThat(team.page(team.planned("2026-06-01")))
        .contains("Tämä on yksikön ensimmäinen palaveri")
        .contains("NPS on 40", "1.4.–30.6.2026", "Vastauksia on 30.")
        .containsSubsequence("Eniten moitittu", "Odottaminen", "Eniten kiitetty", "Kohtaaminen")
        .containsSubsequence("Moitteet", "Odotin tunnin", "Kiitokset", "Hoitaja lohdutti")
        .doesNotContain("Lisää moitteita");
  }

  @Test
  void a_unit_with_few_answers_says_so_and_still_has_its_comments() {
    var small = GivenUnit.named("Inkoo").oid("1.2.246.2").inService("TA");
    var id = small.insert(jdbc);
    GivenComment.about(GivenVisits.in(small, id), 3)
        .of(Theme.ACCESS, Sign.MINUS)
        .saying(jdbc, "Aikaa ei saanut");
    var county = GivenViewer.of(GivenTeam.SUPERVISING);
    var agenda = team.planned(id, "2026-06-01", county);

    assertThat(new PageText(browser, county).of(agenda))
        .contains("Vastauksia on tullut alle 5", "Aikaa ei saanut")
        .doesNotContain("NPS on");
  }

  @Test
  void closing_keeps_the_figures_though_answers_come_later() {
    var agenda = team.planned("2026-06-01");
    team.close(agenda);
    team.visits().answered(jdbc, 0, 30);

    assertThat(team.page(agenda))
        .contains("NPS on 56", "Päätetty", "puheenjohtaja Nimi aino", "Odotin tunnin");
    assertThat(team.page("/figures/units/1.2.246.1")).doesNotContain("NPS on 56");
    assertThat(team.post(agenda + "/notes", team.aino(), "thought", "", "notes", "Lisää"))
        .hasStatus(409);
  }

  @Test
  void the_control_chart_of_a_closed_meeting_stays_as_it_was_and_is_printed_with_its_minutes()
      throws Exception {
    for (int month = 1; month <= 4; month++) {
      team.visits().on("2026-0" + month + "-15").answered(jdbc, 10, 20).answered(jdbc, 3, 5);
    }
    var agenda = team.planned("2026-06-01");
    team.close(agenda);
    var before = minutes(agenda);
    assertThat(before).contains("Onko NPS muuttunut?", "Keskiarvo on 59");
    team.visits().on("2026-02-15").answered(jdbc, 0, 200);
    assertThat(minutes(agenda)).isEqualTo(before);
  }

  private String minutes(String agenda) throws Exception {
    var file = team.get(agenda + "/minutes.pdf", team.aino()).getResponse().getContentAsByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void a_comment_that_its_customer_deletes_leaves_a_closed_meeting() {
    var agenda = team.planned("2026-06-01");
    team.close(agenda);
    jdbc.sql("delete from feedback.feedback where comment = 'Odotin tunnin'").update();

    assertThat(team.page(agenda)).contains("Hoitaja lohdutti").doesNotContain("Odotin tunnin");
    assertThat(team.page(agenda + "/show")).contains("0 / 1");
  }

  @Test
  void the_next_agenda_starts_from_what_was_decided_and_told_last_time() {
    var first = team.planned("2026-06-01");
    team.post(
        first + "/decisions", team.aino(), "decided", "Soitetaan takaisin", "due", "2026-06-15");
    team.close(first);
    clock.set("2026-06-29T09:00:00Z");
    team.visits().on("2026-06-10").answered(jdbc, 10, 60);
    GivenComment.about(team.visits().on("2026-06-10"), 1)
        .of(Theme.CONTACT, Sign.MINUS)
        .saying(jdbc, "Kukaan ei soittanut");

    var second = team.planned("2026-06-29");
    assertThat(team.page(second))
        .containsSubsequence("Mitä viimeksi sovittiin", "Soitetaan takaisin", "myöhässä")
        .contains("Viime palaverissa se oli 56.", "1.6.–30.6.2026", "Kukaan ei soittanut")
        .doesNotContain("Odotin tunnin");

    team.post(
        "/meetings/tasks/" + team.decision() + "/done",
        team.aino(),
        "meeting",
        second.replace("/meetings/", ""));
    assertThat(team.page(second)).contains("tehty", "Avaa uudelleen").doesNotContain("myöhässä");
    assertThat(team.page(first)).contains("tehty");
  }

  @Test
  void the_meetings_of_a_merged_unit_are_read_with_its_successor() {
    var agenda = team.planned("2026-06-01");
    team.close(agenda);
    var heir = GivenUnit.named("Espoonlahti").oid("1.2.246.9").inService("TA").insert(jdbc);
    GivenUnit.merge(jdbc, team.unit(), heir);
    var supervisor = GivenViewer.inUnits(Set.of(heir.value()), GivenTeam.SUPERVISING);

    assertThat(new PageText(browser, supervisor).of("/meetings")).contains("Pidetyt: Espoonlahti");
    assertThat(new PageText(browser, supervisor).of(agenda)).contains("(aiemmin Kivenlahti)");
  }

  @Test
  void a_meeting_that_was_held_before_is_written_down_once() {
    var day = LocalDate.parse("2026-05-28");
    var done = new Decided("Opasteet uusitaan", null, day, day.plusDays(2));
    var held = new HeldMeeting(team.unit(), day, "Puhuttiin opasteista.", List.of(done));
    assertThat(team.page("/meetings")).contains("Ei vielä palavereja");
    var meeting = past.writeDown(held, team.aino());

    assertThat(past.writeDown(held, team.aino())).isEqualTo(meeting);
    assertThat(team.page(meeting.path()))
        .contains("28.5.2026 klo 15.00", "1.3.–31.5.2026", "Puhuttiin opasteista.", "tehty");
  }

  @Test
  void comments_are_shown_one_by_one() {
    var agenda = team.planned("2026-06-01");

    assertThat(team.page(agenda + "/show")).contains("NPS on 56", "0 / 2");
    assertThat(team.page(agenda + "/show?at=1"))
        .contains("Odotin tunnin", "show?at=0", "show?at=2");
    assertThat(team.page(agenda + "/show?at=2"))
        .contains("Hoitaja lohdutti", "2 / 2")
        .doesNotContain("show?at=3");
  }

  @Test
  void the_minutes_are_a_file_for_everybody_in_each_language() {
    var agenda = team.planned("2026-06-01");
    team.post(
        agenda + "/decisions", team.aino(), "decided", "Soitetaan takaisin", "due", "2026-06-15");
    assertThat(team.get(agenda + "/minutes.pdf", team.aino())).hasStatus(404);
    team.close(agenda);

    for (var language : List.of("fi", "sv", "en")) {
      var file = team.get(agenda + "/minutes.pdf?lang=" + language, team.aino());
      assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
      assertThat(PdfUa.failures(file.getResponse().getContentAsByteArray())).isEmpty();
    }
  }
}
