package fi.kaiku.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.EncountersChanged;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** News that arrives while messages are on their way out: nothing leaves after it is stored. */
@KaikuTest
class LateNewsTest {

  private static final String STATION = "1.2.246.10.1";
  private static final int PEOPLE = 1_000;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired Dispatches dispatches;
  @Autowired RecallJob recall;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired OptOuts optOuts;
  @Autowired StoppedClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private final List<EncounterId> visits = new ArrayList<>();
  private final Map<EncounterId, Instant> stored = new HashMap<>();
  private Books books;

  @BeforeEach
  void aThousandMessagesAreDue() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
    for (int i = 0; i < PEOPLE; i++) {
      visits.add(GivenEncounter.at(STATION).phone(number(i)).insert(jdbc, sealing));
    }
    invite.run();
    clock.set("2026-06-02T09:00:00Z");
  }

  @Test
  void no_message_leaves_after_non_disclosure_is_stored()
      throws InterruptedException, ExecutionException {
    raceAgainstSending(i -> setNonDisclosure(visits.get(i)));

    assertNothingLeftAfterwards();
    assertThat(books.count("select count(*) from sms.message where state = 'WAITING'")).isZero();
    invite.run();
    var outcome = visits.stream().map(books::outcome).distinct().toList();
    assertThat(outcome).contains(Outcome.NON_DISCLOSURE);
  }

  @Test
  void no_message_leaves_after_somebody_has_opted_out()
      throws InterruptedException, ExecutionException {
    raceAgainstSending(
        i -> optOuts.optOut(sealing.fingerprint(Purpose.PHONE, number(i)), SaidBy.REPLY));

    assertNothingLeftAfterwards();
    recall.run();
    assertThat(books.count("select count(*) from invitation.decision where outcome = 'OPTED_OUT'"))
        .isPositive();
  }

  private void assertNothingLeftAfterwards() {
    var late = new ArrayList<EncounterId>();
    handedOver()
        .forEach(
            (visit, at) -> {
              if (at.isAfter(stored.getOrDefault(visit, Instant.MAX))) {
                late.add(visit);
              }
            });
    assertThat(late).isEmpty();
    assertThat(stored).hasSize(PEOPLE);
    assertThat(books.count("select count(*) from invitation.invitation where state = 'PLANNED'"))
        .isZero();
  }

  private void raceAgainstSending(IntConsumer news)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var sending = threads.submit(this::sendUntilDone);
      var telling = threads.submit(() -> tell(news));
      telling.get();
      sending.get();
    }
    sendUntilDone();
  }

  /** From the last to the first, so that the two meet. */
  private void tell(IntConsumer news) {
    for (int i = PEOPLE - 1; i >= 0; i--) {
      news.accept(i);
      stored.put(visits.get(i), now());
    }
  }

  private void sendUntilDone() {
    while (dispatches.dispatchSome(20) > 0) {
      handOver();
    }
    handOver();
  }

  /** A statement sees what was stored before it began; its time is that moment. */
  private void handOver() {
    jdbc.sql(
            """
            update sms.message m
            set state = 'HANDED_OVER', node = 'test', body_sealed = null,
                handed_over_at = statement_timestamp()
            where id in (select id from sms.message w
                         where state = 'WAITING'
                           and not exists (select from sms.opt_out o
                                           where o.phone_key = w.phone_key)
                         for update skip locked)
            """)
        .update();
  }

  private Map<EncounterId, Instant> handedOver() {
    var found = new HashMap<EncounterId, Instant>();
    jdbc.sql(
            """
            select i.encounter_id, m.handed_over_at from sms.message m
            join invitation.invitation i on i.id = m.reference
            where m.state = 'HANDED_OVER'
            """)
        .query(
            row -> {
              found.put(
                  EncounterId.of(row.getString("encounter_id")),
                  row.getObject("handed_over_at", OffsetDateTime.class).toInstant());
            });
    return found;
  }

  private void setNonDisclosure(EncounterId visit) {
    transaction.executeWithoutResult(
        _ -> {
          jdbc.sql(
                  """
                  update encounter.encounter set undecided = true, non_disclosure = true
                  where id = :id
                  """)
              .param("id", visit.value())
              .update();
          events.publishEvent(new EncountersChanged(List.of(visit)));
        });
  }

  private Instant now() {
    return jdbc.sql("select clock_timestamp()")
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private static String number(int person) {
    return "+35850%07d".formatted(person);
  }
}
