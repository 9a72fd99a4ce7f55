package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.smpp.Faults;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.GivenSmpp;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was never written to, because the operator took no message, is in no quarantine for it. */
@KaikuTest
class RefusedMessageTest {

  private static final String STATION = "1.2.246.10.1";
  private static final String NUMBER = "+358401234567";
  private static final int INVALID_NUMBER = 0x0B;

  @Autowired ApplicationContext spring;
  @Autowired InviteJob invite;

  @Autowired
  @Qualifier("dispatchJob")
  Job dispatch;

  @Autowired
  @Qualifier("recallJob")
  Job recall;

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  final FaultySmsc smsc = FaultySmsc.start();
  SendingWorld world;
  Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
    world = new SendingWorld(spring);
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
  }

  @Test
  void the_next_visit_is_asked_about_and_the_refused_one_stays_settled() {
    var first = sent(Faults.none().refuseEvery(1, INVALID_NUMBER), "FAILED");
    assertThat(books.invitations(first)).containsExactly("REFUSED");

    var next = visitOn("2026-06-03T06:00:00Z");
    invite.run();
    recall.run();

    assertThat(books.outcome(next)).isEqualTo(Outcome.INVITED);
    assertThat(books.outcome(first)).isEqualTo(Outcome.INVITED);
    assertThat(books.messages(first)).containsExactly("FAILED");
  }

  /** Sent, or perhaps sent: both may have reached somebody. */
  @ParameterizedTest
  @CsvSource({"0, SENT", "1, UNKNOWN"})
  void who_was_or_may_have_been_written_to_is_left_in_peace(int noAnswerEvery, String state) {
    sent(Faults.none().noAnswerEvery(noAnswerEvery), state);

    var next = visitOn("2026-06-03T06:00:00Z");
    invite.run();

    assertThat(books.outcome(next)).isEqualTo(Outcome.QUARANTINED);
  }

  private EncounterId sent(Faults faults, String state) {
    smsc.with(faults);
    var visit = visitOn("2026-06-01T06:00:00Z");
    invite.run();
    clock.set("2026-06-02T09:00:00Z");
    dispatch.run();
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.IMPATIENT);
    world.crankUntil(node, state, 1);
    clock.set("2026-06-03T09:00:00Z");
    return visit;
  }

  private EncounterId visitOn(String moment) {
    return GivenEncounter.at(STATION)
        .of("Sama asiakas")
        .phone(NUMBER)
        .startedAt(Instant.parse(moment))
        .insert(jdbc, sealing);
  }
}
