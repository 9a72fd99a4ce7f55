package fi.kaiku.invitation.dispatch;

import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecallStore {

  private final JdbcClient jdbc;

  RecallStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A dispatched invitation whose message is certain not to have been sent. */
  record Unsent(UUID id, UUID encounter, UUID phoneKey) {}

  /** Expires what is planned and too late; the numbers are forgotten. */
  int expire(Instant now) {
    return jdbc.sql(
            """
            update invitation.invitation set state = 'EXPIRED', phone_sealed = null
            where state = 'PLANNED' and not_after_at <= :now
            """)
        .param("now", utc(now))
        .update();
  }

  /** Locks dispatched invitations without a message that has reached or may reach anybody. */
  List<Unsent> lockUnsent() {
    return jdbc.sql(
            """
            select id, encounter_id, phone_key
            from invitation.invitation i
            where state = 'DISPATCHED' and phone_sealed is not null
              and not exists (select from sms.published_message m where m.reference = i.id)
            order by id
            for update skip locked
            """)
        .query(RecallStore::unsent)
        .list();
  }

  /** Plans them again without a link: the one they had has never left the house. */
  void planAgain(Collection<UUID> invitations) {
    jdbc.sql(
            """
            update invitation.invitation set state = 'PLANNED', token_hash = null, closes_at = null
            where id = any (:ids)
            """)
        .param("ids", SqlArrays.ids(invitations))
        .update();
  }

  /** Forgets the numbers whose messages have left. */
  int forgetNumbers() {
    return jdbc.sql(
            """
            update invitation.invitation i set phone_sealed = null
            where state = 'DISPATCHED' and phone_sealed is not null
              and exists (select from sms.published_message m
                          where m.reference = i.id and m.state <> 'WAITING')
            """)
        .update();
  }

  /**
   * Forgets people asked before a day, once quarantine and link have ended. Of those who were sent
   * a message also not before their month is released, because groups are counted by people.
   */
  int forgetPeople(LocalDate before, LocalDate today, Instant now) {
    return jdbc.sql(
            """
            update invitation.invitation i
            set person_key = null, phone_key = null, phone_sealed = null
            where person_key is not null and send_on < :before and state <> 'PLANNED'
              and coalesce(upper(quarantine), send_on) <= :today
              and coalesce(closes_at, not_after_at) <= :now
              and (state <> 'DISPATCHED' or exists (
                  select from invitation.decision d
                  join feedback.published_month m
                      on m.visit_month = cast(date_trunc('month', d.visit_on) as date)
                  where d.encounter_id = i.encounter_id and m.released_on is not null))
            """)
        .param("before", before)
        .param("today", today)
        .param("now", utc(now))
        .update();
  }

  private static Unsent unsent(ResultSet row, int index) throws SQLException {
    return new Unsent(
        row.getObject("id", UUID.class),
        row.getObject("encounter_id", UUID.class),
        row.getObject("phone_key", UUID.class));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
