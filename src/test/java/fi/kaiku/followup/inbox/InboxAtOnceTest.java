package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.handling.Handlings;
import fi.kaiku.followup.handling.Handlings.Changed;
import fi.kaiku.followup.handling.Handlings.Outcome;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two supervisors act on one comment at once. */
@KaikuTest
class InboxAtOnceTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired Handlings handlings;

  UUID comment;
  InboxDesk saara;
  InboxDesk leena;

  @BeforeEach
  void two_supervisors_before_the_same_comment() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var unit = given.insert(jdbc);
    comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 3).saying(jdbc, "Odotin");
    saara = desk(GivenAccount.named("saara").supervising(unit));
    leena = desk(GivenAccount.named("leena").supervising(unit));
  }

  @Test
  void the_second_is_told_who_took_it_when_and_nothing_is_overwritten() {
    saara.press(comment, "/taken", "version", "0");

    assertThat(leena.send("/" + comment + "/done", "version", "0", "reason", "noted"))
        .hasStatus(409)
        .bodyText()
        .contains("Nimi saara otti tämän klo\u00a012.00.", "Sinun muutostasi ei tallennettu");
    assertThat(leena.inPlace(comment, "/taken", "version", "0"))
        .contains("<article", "Nimi saara otti tämän klo 12.00.", "Työn alla");
    assertThat(saara.page("?mine=yes")).contains("Odotin");
  }

  @Test
  void what_the_second_typed_is_still_there_to_be_saved_after_a_look() {
    saara.press(comment, "/done", "version", "0", "reason", "fixed");
    saara.press(comment, "/reopened", "version", "1");

    var told =
        leena.inPlace(
            comment, "/handling", "version", "0", "assignee", id(leena), "note", "Minä soitan");
    assertThat(told).contains("Nimi saara otti tämän", "Minä soitan", "value=\"2\"");
    leena.press(comment, "/handling", "version", "2", "assignee", id(leena), "note", "Minä soitan");
    assertThat(saara.page("")).contains("Nimi leena", "Minä soitan");
  }

  @Test
  void whoever_presses_twice_is_not_told_of_themselves() {
    saara.press(comment, "/taken", "version", "0");
    saara.press(comment, "/taken", "version", "0");
    assertThat(changes()).isOne();
  }

  @Test
  void what_somebody_changed_since_is_not_undone() {
    saara.press(comment, "/taken", "version", "0");
    leena.press(comment, "/done", "version", "1", "reason", "team");

    assertThat(saara.send("/" + comment + "/undone", "version", "1"))
        .hasStatus(409)
        .bodyText()
        .contains("Nimi leena merkitsi tämän hoidetuksi klo\u00a012.00.");
    assertThat(saara.page("?state=done")).contains("Odotin");
  }

  @Test
  void of_two_in_the_same_instant_one_is_heard() throws InterruptedException, ExecutionException {
    for (int version = 0; version < 20; version++) {
      var seen = version;
      var start = new CountDownLatch(1);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var one = threads.submit(() -> takenBy(saara, seen, start));
        var other = threads.submit(() -> takenBy(leena, seen, start));
        start.countDown();
        assertThat(one.get() instanceof Changed).isNotEqualTo(other.get() instanceof Changed);
      }
    }
    assertThat(changes()).isEqualTo(20);
  }

  /** With a note that tells this change from the one before. */
  private Outcome takenBy(InboxDesk desk, int version, CountDownLatch start)
      throws InterruptedException {
    start.await();
    var me = Handlings.assignee(desk.viewer());
    return handlings.change(
        comment, version, before -> before.assignedTo(me, null, "" + version), desk.viewer());
  }

  private int changes() {
    return jdbc.sql("select count(*) from followup.item_change").query(Integer.class).single();
  }

  private static String id(InboxDesk desk) {
    return desk.viewer().staff().value().toString();
  }

  private InboxDesk desk(GivenAccount account) {
    return new InboxDesk(browser, people.get(account.insert(jdbc)).viewer());
  }
}
