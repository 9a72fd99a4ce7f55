package fi.kaiku.followup.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.insight.PageText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is written down in a meeting, and what becomes of what was decided. */
@KaikuTest
class MeetingNotesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  GivenTeam team;

  @BeforeEach
  void a_unit_and_two_supervisors() {
    team = GivenTeam.insert(browser, jdbc);
  }

  @Test
  void two_who_write_at_once_lose_nothing() {
    var agenda = team.planned("2026-06-01");
    team.post(agenda + "/notes", team.aino(), "thought", "", "notes", "Aloitettiin\nAinon rivi");

    assertThat(
            team.post(
                agenda + "/notes",
                team.bertta(),
                "thought",
                "",
                "notes",
                "Aloitettiin\nBertan rivi"))
        .hasStatus(409)
        .bodyText()
        .contains("Nimi aino tallensi muistiinpanoja", "Aloitettiin\nAinon rivi\nBertan rivi");
    assertThat(team.text("select notes from followup.meeting"))
        .isEqualTo("Aloitettiin\nAinon rivi");
  }

  @Test
  void every_button_saves_what_was_typed() {
    var agenda = team.planned("2026-06-01");
    var comment = team.text("select id from insight.comment where masked = 'Odotin tunnin'");
    team.post(
        agenda + "/comments/left",
        team.aino(),
        "comment",
        comment,
        "thought",
        "",
        "notes",
        "Kesken",
        "decided",
        "Tarkistetaan ajat");

    assertThat(team.page(agenda))
        .contains("Kesken", "Tarkistetaan ajat", "Uusia moitteita ei ole")
        .doesNotContain("Odotin tunnin");
  }

  @Test
  void a_decision_becomes_an_improvement_that_is_decided() {
    var agenda = team.planned("2026-06-01");
    team.post(agenda + "/decisions", team.aino(), "decided", "Kokeillaan takaisinsoittoa");
    var meeting = agenda.replace("/meetings/", "");
    var path = "/meetings/tasks/" + team.decision() + "/improvement";

    assertThat(team.post(path, team.aino(), "meeting", meeting)).hasStatus3xxRedirection();
    team.post(path, team.aino(), "meeting", meeting);
    assertThat(team.page(agenda))
        .containsSubsequence("Keskeneräiset parannukset", "Kokeillaan takaisinsoittoa", "Päätetty")
        .contains("Avaa parannus");
    assertThat(team.text("select string_agg(state, ' ') from followup.improvement"))
        .isEqualTo("decided");
    assertThat(team.page("/meetings")).doesNotContain("Sovittu, vielä tekemättä");
  }

  @Test
  void a_task_whose_owner_has_left_is_handed_on() {
    var agenda = team.planned("2026-06-01");
    team.post(
        agenda + "/decisions",
        team.aino(),
        "decided",
        "Soitetaan",
        "owner",
        team.account("bertta"));
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'bertta'")
        .update();
    assertThat(team.page("/meetings")).contains("Nimi bertta", "tili suljettu", "Siirrä");

    team.post(
        "/meetings/tasks/" + team.decision() + "/owner",
        team.aino(),
        "owner",
        team.account("aino"));
    assertThat(team.page("/meetings")).contains("Nimi aino").doesNotContain("Siirrä");
  }

  @Test
  void nobody_reaches_the_meeting_of_another_unit() {
    var agenda = team.planned("2026-06-01");
    var stranger = GivenViewer.inUnits(Set.of(UUID.randomUUID()), GivenTeam.SUPERVISING);

    for (var path : new String[] {"", "/show", "/comments"}) {
      assertThat(team.get(agenda + path, stranger)).hasStatus(404);
    }
    assertThat(new PageText(browser, stranger).of("/meetings")).doesNotContain("Kivenlahti");
    assertThat(
            team.post(
                "/meetings", stranger, "unit", team.unit().value().toString(), "day", "2026-06-02"))
        .hasStatus(422);
  }

  @Test
  void a_decision_that_is_sent_twice_is_added_once_and_another_from_the_same_page_is_not_lost() {
    var agenda = team.planned("2026-06-01");
    for (var decided : List.of("Soitetaan takaisin", "Soitetaan takaisin", "Ajat illaksi")) {
      team.post(
          agenda + "/decisions",
          team.aino(),
          "decision",
          "00000000-0000-0000-0000-000000000009",
          "decided",
          decided);
    }
    assertThat(
            jdbc.sql("select count(*) from followup.meeting_decision")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }
}
