package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.WaitingWork.Line;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a comment is handled: new, in hand, done; and whose task it is. */
@KaikuTest
class HandlingTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired People people;
  @Autowired TasksThatWait waiting;

  UnitId unit;
  UUID comment;
  InboxDesk saara;
  InboxDesk leena;

  @BeforeEach
  void two_supervisors() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    unit = given.insert(jdbc);
    comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 3).saying(jdbc, "Odotin");
    saara = desk(GivenAccount.named("saara").supervising(unit));
    leena = desk(GivenAccount.named("leena").supervising(unit));
  }

  @Test
  void one_takes_it_and_is_done_for_a_reason() {
    saara.press(comment, "/taken");
    assertThat(leena.page("")).contains("Työn alla", "Nimi saara");
    assertThat(saara.page("?state=in-hand&mine=yes")).contains("Odotin", "sinulla");
    assertThat(leena.texts("?state=in-hand&mine=yes")).isEmpty();

    saara.press(comment, "/done", "version", "1", "reason", "team");
    assertThat(saara.texts("")).isEmpty();
    assertThat(saara.page("?state=done")).contains("Odotin", "Hoidettu", "käyty läpi tiimissä");
  }

  @Test
  void another_reason_later_does_not_make_it_done_later() {
    saara.press(comment, "/done", "reason", "team");
    var first = doneAt();
    clock.pass(Duration.ofDays(3));
    saara.press(comment, "/done", "version", "1", "reason", "fixed");
    assertThat(doneAt()).isEqualTo(first);
  }

  private String doneAt() {
    return jdbc.sql("select cast(done_at as text) from followup.item").query(String.class).single();
  }

  @Test
  void it_is_given_to_a_colleague_with_a_day_and_a_note() {
    saara.press(comment, "/handling", "assignee", id(leena), "due", "2026-06-05", "note", "Soita");
    assertThat(leena.page("?mine=yes")).contains("Odotin", "5.6.2026 mennessä", "Soita");

    assertThat(leena.page("?overdue=yes")).doesNotContain("Odotin");
    clock.pass(Duration.ofDays(200));
    assertThat(leena.texts("")).isEmpty();
    assertThat(leena.page("?overdue=yes")).contains("Odotin", "myöhässä");
    assertThat(leena.page("")).contains("Yksi sinulla", "Yksi myöhässä");
    assertThat(waiting.of(leena.viewer()))
        .containsExactly(
            new Line("inbox.letter.mine", 1, "/inbox?state=in-hand&mine=yes"),
            new Line("inbox.letter.overdue", 1, "/inbox?overdue=yes"));
  }

  @Test
  void a_task_goes_to_nobody_who_does_not_handle_the_units_feedback_and_to_no_day_of_the_past() {
    var stranger = GivenUnit.named("Muu").oid("1.2.246.9").insert(jdbc);
    var other = desk(GivenAccount.named("muu").supervising(stranger));
    var reader = desk(GivenAccount.named("lukija"));

    for (var wrong : new InboxDesk[] {other, reader}) {
      assertThat(saara.send("/" + comment + "/handling", "assignee", id(wrong)))
          .hasStatus(422)
          .bodyText()
          .contains("Valitse joku, joka käsittelee");
    }
    assertThat(
            saara.send(
                "/" + comment + "/handling",
                "assignee",
                id(leena),
                "due",
                "2026-05-31",
                "note",
                "Huomenna"))
        .hasStatus(422)
        .bodyText()
        .contains("Valitse päivä", "Huomenna");
    assertThat(saara.send("/" + comment + "/handling", "due", "2026-06-05"))
        .hasStatus(422)
        .bodyText()
        .contains("tarvitsee tekijän");
    assertThat(saara.page("")).doesNotContain("Työn alla</span>");
  }

  @Test
  void the_last_change_is_undone_by_whoever_made_it() {
    saara.press(comment, "/handling", "assignee", id(leena), "note", "Soita");
    saara.press(comment, "/done", "version", "1", "reason", "fixed");
    assertThat(saara.texts("")).isEmpty();
    assertThat(saara.page("?changed=" + comment)).contains("merkittiin hoidetuksi", "/undone");
    assertThat(leena.page("?changed=" + comment)).doesNotContain("/undone");

    saara.press(comment, "/undone", "version", "2");
    assertThat(saara.page("")).contains("Odotin", "Työn alla", "Nimi leena", "Soita");
    assertThat(history()).isEqualTo(3);
  }

  @Test
  void what_is_done_can_be_taken_in_hand_again_and_put_back() {
    saara.press(comment, "/done", "reason", "noted");
    leena.press(comment, "/reopened", "version", "1");
    assertThat(leena.page("?mine=yes")).contains("Odotin");
    leena.press(comment, "/handling", "version", "2", "assignee", "");
    assertThat(leena.page("?state=new")).contains("Odotin");
  }

  @Test
  void without_a_reason_nothing_is_done() {
    assertThat(saara.send("/" + comment + "/done"))
        .hasStatusOk()
        .bodyText()
        .contains("Hoidettu, miten?");
    assertThat(history()).isZero();
  }

  @Test
  void whoever_opens_or_changes_one_has_read_it() {
    saara.press(comment, "/taken");
    assertThat(saara.page("")).doesNotContain("letter--unread");
    assertThat(leena.page("")).contains("letter--unread");
    leena.page("/" + comment);
    assertThat(leena.page("")).doesNotContain("letter--unread");
  }

  @Test
  void a_comment_that_its_customer_deletes_leaves_with_all_that_was_noted() {
    saara.press(comment, "/handling", "assignee", id(leena), "note", "Soita");
    jdbc.sql("delete from feedback.feedback").update();

    assertThat(saara.texts("?state=all")).isEmpty();
    assertThat(history()).isZero();
    assertThat(saara.inPlace(comment, "/done", "version", "1", "reason", "team"))
        .contains("Palautetta ei enää ole")
        .doesNotContain("<article");
    assertThat(saara.send("/" + comment + "/taken"))
        .hasStatus(404)
        .bodyText()
        .contains("Palautetta ei enää ole", "Takaisin saapuneisiin");
  }

  @Test
  void the_tasks_of_somebody_who_is_gone_are_handed_on() {
    saara.press(comment, "/taken");
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'saara'").update();

    assertThat(leena.page("")).contains("Yksi tehtävä odottaa siirtoa");
    assertThat(leena.page("/handover")).contains("Nimi saara", "Kivenlahti · yksi tehtävä");
    leena.send("/handover", "owner", id(saara), "place", unit.value().toString(), "to", id(leena));

    assertThat(leena.page("/handover?moved=1")).contains("Yksi tehtävä siirrettiin");
    assertThat(leena.page("/handover")).contains("Siirrettäviä tehtäviä ei ole");
    assertThat(leena.page("?mine=yes")).contains("Odotin");
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'tasks-handed-on'")
                .query(String.class)
                .single())
        .startsWith("1 ");
  }

  private int history() {
    return jdbc.sql("select count(*) from followup.item_change").query(Integer.class).single();
  }

  private static String id(InboxDesk desk) {
    return desk.viewer().staff().value().toString();
  }

  private InboxDesk desk(GivenAccount account) {
    return new InboxDesk(browser, people.get(account.insert(jdbc)).viewer());
  }
}
