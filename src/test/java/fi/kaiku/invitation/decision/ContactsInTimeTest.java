package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten weeks of random visits by people who share numbers, with an operator that is down every now
 * and then: whatever happens, nobody is written to twice in thirty days, no number twice a day.
 */
@KaikuTest
class ContactsInTimeTest {

  private static final String STATION = "1.2.246.10.1";
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 23);
  private static final int DAYS = 70;
  private static final int[] HOURS = {9, 12, 15, 17, 19};

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

  private Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void nobody_is_written_to_twice_in_thirty_days_and_no_number_twice_a_day(long seed) {
    var random = new Random(seed);
    for (int day = 0; day < DAYS; day++) {
      live(FIRST.plusDays(day), random);
    }

    assertThat(books.count("select count(*) from sms.message where state = 'SENT'"))
        .isGreaterThan(50);
    assertThat(books.count(PEOPLE_WRITTEN_TO_TOO_SOON)).isZero();
    assertThat(books.count(NUMBERS_WRITTEN_TO_TWICE_A_DAY)).isZero();
    assertThat(books.count(SENT_ON_A_DAY_OF_REST)).isZero();
  }

  private void live(LocalDate day, Random random) {
    for (int hour : HOURS) {
      clock.set(at(day, hour).toString());
      for (int visit = random.nextInt(3); visit > 0; visit--) {
        GivenEncounter.at(STATION)
            .of("person " + random.nextInt(60))
            .phone("+35840%07d".formatted(random.nextInt(40)))
            .startedAt(at(day, hour).minusSeconds(random.nextInt(200_000)))
            .insert(jdbc, sealing);
      }
      invite.run();
      dispatch.run();
      if (random.nextInt(4) != 0) {
        send(at(day, hour));
      }
      recall.run();
    }
  }

  /** The outbox: what waits and is not too late leaves; the rest expires. */
  private void send(Instant now) {
    jdbc.sql(
            """
            update sms.message
            set state = case when not_after_at <= :now then 'EXPIRED' else 'SENT' end,
                handed_over_at = case when not_after_at > :now then :now end,
                settled_at = :now, body_sealed = null
            where state = 'WAITING'
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 20).atZone(Helsinki.ZONE).toInstant();
  }

  private static final String SENT =
      """
      with sent as (
          select i.person_key, i.phone_key, m.id,
                 (m.handed_over_at at time zone 'Europe/Helsinki')::date as sent_on
          from sms.message m join invitation.invitation i on i.id = m.reference
          where m.state = 'SENT')
      """;
  private static final String PEOPLE_WRITTEN_TO_TOO_SOON =
      SENT
          + """
          select count(*) from sent a join sent b on a.person_key = b.person_key and a.id < b.id
          where abs(a.sent_on - b.sent_on) < 30
          """;
  private static final String NUMBERS_WRITTEN_TO_TWICE_A_DAY =
      SENT
          + """
          select count(*) from sent a join sent b
              on a.phone_key = b.phone_key and a.id < b.id and a.sent_on = b.sent_on
          """;
  private static final String SENT_ON_A_DAY_OF_REST =
      SENT
          + """
          select count(*) from sent
          where extract(isodow from sent_on) = 7
             or sent_on in ('2026-04-03', '2026-04-06', '2026-05-01')
          """;
}
