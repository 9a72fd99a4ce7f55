package fi.kaiku.invitation.dispatch;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.questionnaire.Questionnaire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DispatchStore {

  private final JdbcClient jdbc;

  DispatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Moves what was planned for an earlier day to today, together with its quarantine, where person
   * and number are free today; one for a number. What is not free waits for another day.
   */
  void moveLateToday(LocalDate today, Instant now) {
    jdbc.sql(
            """
            with late as (
                select distinct on (phone_key) id, person_key, phone_key,
                       daterange(:today, :today
                           + coalesce(upper(quarantine) - lower(quarantine), 0))
                           as quarantine
                from invitation.invitation
                where state = 'PLANNED' and send_after_at <= :now and not_after_at > :now
                  and send_on < :today
                order by phone_key, send_after_at, id
            )
            update invitation.invitation i
            set send_on = :today, quarantine = late.quarantine
            from late
            where i.id = late.id and i.state = 'PLANNED' and i.send_on < :today
              and not exists (
                  select from invitation.invitation other
                  where other.phone_key = late.phone_key and other.send_on = :today
                    and other.state in ('PLANNED', 'DISPATCHED'))
              and not exists (
                  select from invitation.invitation other
                  where other.person_key = late.person_key and other.id <> late.id
                    and other.quarantine && late.quarantine
                    and other.state in ('PLANNED', 'DISPATCHED'))
            """)
        .param("today", today)
        .param("now", utc(now))
        .update();
  }

  /** Claims today's planned invitations whose time has come; another node gets others. */
  List<DueInvitation> claimDue(LocalDate today, Instant now, int limit) {
    return jdbc.sql(
            """
            select i.id, i.encounter_id, i.phone_key, i.phone_sealed, i.send_after_at,
                   i.not_after_at, d.visit_on, d.language, d.kind,
                   coalesce(s.code, '') as service
            from invitation.invitation i
            join invitation.decision d on d.encounter_id = i.encounter_id
            left join organization.service s on s.id = d.service_id
            where i.state = 'PLANNED' and i.send_after_at <= :now and i.not_after_at > :now
              and i.send_on = :today
            order by i.send_after_at
            limit :limit
            for update of i skip locked
            """)
        .param("today", today)
        .param("now", utc(now))
        .param("limit", limit)
        .query(DispatchStore::due)
        .list();
  }

  /** The link of an invitation that leaves, and when it closes. */
  record OutgoingLink(UUID invitation, LinkToken token, Instant closesAt) {}

  /** Marks invitations as dispatched, each with its link; all ask the same in the same way. */
  void dispatched(List<OutgoingLink> links, Questionnaire questionnaire, Way way) {
    jdbc.sql(
            """
            update invitation.invitation i
            set state = 'DISPATCHED', token_hash = t.hash, closes_at = t.closes,
                questionnaire_code = :code, questionnaire_version = :version, by_reply = :byReply
            from unnest(cast(:ids as uuid[]), :hashes, cast(:closes as timestamptz[]))
                 as t (id, hash, closes)
            where i.id = t.id
            """)
        .param("ids", SqlArrays.of(links, OutgoingLink::invitation))
        .param("hashes", SqlArrays.bytes(links, link -> link.token().sha256()))
        .param("closes", SqlArrays.of(links, OutgoingLink::closesAt))
        .param("code", questionnaire.code())
        .param("version", questionnaire.version())
        .param("byReply", way == Way.REPLY)
        .update();
  }

  /** Lets planned invitations expire whose links would close before anybody can answer. */
  void expire(Collection<UUID> invitations) {
    jdbc.sql(
            """
            update invitation.invitation set state = 'EXPIRED', phone_sealed = null
            where id = any (:ids)
            """)
        .param("ids", SqlArrays.ids(invitations))
        .update();
  }

  /** Withdraws planned invitations; their numbers want no more messages. */
  void withdraw(Collection<UUID> invitations) {
    jdbc.sql(
            """
            update invitation.invitation set state = 'WITHDRAWN', phone_sealed = null
            where id = any (:ids)
            """)
        .param("ids", SqlArrays.ids(invitations))
        .update();
  }

  private static DueInvitation due(ResultSet row, int index) throws SQLException {
    return new DueInvitation(
        row.getObject("id", UUID.class),
        row.getObject("encounter_id", UUID.class),
        YearMonth.from(row.getObject("visit_on", LocalDate.class)),
        row.getObject("phone_key", UUID.class),
        Sealed.of(row.getBytes("phone_sealed")),
        Language.of(row.getString("language")).orElseThrow(),
        row.getString("service"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("send_after_at", OffsetDateTime.class).toInstant(),
        row.getObject("not_after_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
