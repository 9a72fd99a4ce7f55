package fi.kaiku.followup.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.handling.InboxWork.Undone;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.platform.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many comments of an inbox at once. */
@KaikuTest
class InboxWorkTest {

  private static final LocalDate EARLY = LocalDate.of(2025, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired InboxWork inbox;
  @Autowired Handlings handlings;

  Viewer saara;
  Viewer leena;
  UUID comment;

  @BeforeEach
  void a_supervisor_and_one_of_another_unit() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var unit = given.insert(jdbc);
    var other = GivenUnit.named("Tapiola").oid("1.2.246.2").inService("TA").insert(jdbc);
    comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 3).saying(jdbc, "Odotin");
    saara = people.get(GivenAccount.named("saara").supervising(unit).insert(jdbc)).viewer();
    leena = people.get(GivenAccount.named("leena").supervising(other).insert(jdbc)).viewer();
  }

  @Test
  void they_are_looked_at_then_taken_in_hand_then_done() {
    assertThat(only().looked()).isFalse();
    inbox.look(List.of(only()), saara);
    assertThat(only().looked()).isTrue();

    inbox.take(List.of(only()), DUE, saara);
    assertThat(only().inHand()).isTrue();

    inbox.finish(List.of(only()), DoneReason.TEAM, saara);
    assertThat(inbox.undone(EARLY, saara)).isEmpty();
    var now = handlings.one(comment, saara).now();
    assertThat(now.reason()).isEqualTo(DoneReason.TEAM);
    assertThat(now.dueOn()).isEqualTo(DUE);
  }

  @Test
  void those_of_other_units_are_neither_seen_nor_changed() {
    var one = only();
    assertThat(inbox.undone(EARLY, leena)).isEmpty();
    assertThatThrownBy(() -> inbox.finish(List.of(one), DoneReason.TEAM, leena))
        .isInstanceOf(NotFound.class);
    assertThat(only().inHand()).isFalse();
  }

  private Undone only() {
    return inbox.undone(EARLY, saara).getFirst();
  }
}
