package fi.kaiku.encounter;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases some thousand rows at a time, so that no lock lasts long. */
@Repository
class EncounterErasureStore {

  private static final int ROWS_AT_A_TIME = 10_000;

  private final JdbcClient jdbc;

  EncounterErasureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int erasePhones(Instant receivedBefore) {
    return untilNoneIsLeft(
        receivedBefore,
        """
        update encounter.encounter
        set phone_state = 'ERASED', phone_key = null, phone_sealed = null
        where id in (select id from encounter.encounter
                     where received_at < :before and phone_sealed is not null and not undecided
                     limit :rows for update skip locked)
        """);
  }

  int erasePeople(Instant receivedBefore) {
    return untilNoneIsLeft(
        receivedBefore,
        """
        update encounter.encounter set person_key = null
        where id in (select id from encounter.encounter
                     where received_at < :before and person_key is not null and not undecided
                     limit :rows for update skip locked)
        """);
  }

  int eraseRejected(Instant receivedBefore) {
    return untilNoneIsLeft(
        receivedBefore,
        """
        update encounter.rejected set record = null
        where id in (select r.id
                     from encounter.rejected r join encounter.delivery d on d.id = r.delivery_id
                     where d.received_at < :before and r.record is not null
                     limit :rows for update of r skip locked)
        """);
  }

  int eraseIdempotencyKeys(Instant usedBefore) {
    return untilNoneIsLeft(
        usedBefore,
        """
        delete from encounter.idempotency_key
        where (caller_id, key) in (select caller_id, key from encounter.idempotency_key
                                   where used_at < :before
                                   limit :rows for update skip locked)
        """);
  }

  private int untilNoneIsLeft(Instant before, String sql) {
    int all = 0;
    int erased;
    do {
      erased =
          jdbc.sql(sql)
              .param("before", before.atOffset(ZoneOffset.UTC))
              .param("rows", ROWS_AT_A_TIME)
              .update();
      all += erased;
    } while (erased > 0);
    return all;
  }
}
