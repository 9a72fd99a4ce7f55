package fi.kaiku.invitation.decision;

import fi.kaiku.invitation.rules.Slot;
import fi.kaiku.platform.SqlArrays;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Plans invitations, people in one order on every node. The database refuses those that would
   * break a quarantine, the cap of a number and day, or one per encounter.
   *
   * @return the encounters whose invitations it took
   */
  Set<UUID> plan(List<Decision> invited) {
    var rows = invited.stream().sorted(Comparator.comparing(row -> contact(row).person())).toList();
    return jdbc.sql(
            """
                insert into invitation.invitation
                    (id, encounter_id, person_key, phone_key, phone_sealed, visit_at, send_on,
                     send_after_at, not_after_at, quarantine)
                select gen_random_uuid(), t.encounter_id, t.person, t.phone, t.sealed, t.visit_at,
                       t.send_on, t.send_after, t.not_after, daterange(t.send_on, t.free_from)
                from unnest(cast(:encounters as uuid[]), cast(:persons as uuid[]),
                            cast(:phones as uuid[]), :sealed, cast(:visits as timestamptz[]),
                            cast(:days as date[]), cast(:afters as timestamptz[]),
                            cast(:notAfters as timestamptz[]), cast(:free as date[]))
                     with ordinality
                     as t (encounter_id, person, phone, sealed, visit_at, send_on, send_after,
                           not_after, free_from, place)
                order by t.place
                on conflict do nothing
                returning encounter_id
                """)
        .param("encounters", SqlArrays.of(rows, Decision::id))
        .param("persons", SqlArrays.of(rows, row -> contact(row).person()))
        .param("phones", SqlArrays.of(rows, row -> contact(row).phone()))
        .param("sealed", SqlArrays.bytes(rows, InvitationStore::sealed))
        .param("visits", SqlArrays.of(rows, row -> contact(row).visitAt()))
        .param("days", SqlArrays.of(rows, row -> slot(row).sendOn()))
        .param("afters", SqlArrays.of(rows, row -> slot(row).sendAfter()))
        .param("notAfters", SqlArrays.of(rows, row -> slot(row).notAfter()))
        .param("free", SqlArrays.of(rows, row -> contact(row).freeFrom()))
        .query(SqlArrays.ID)
        .set();
  }

  /** Withdraws what is planned for these encounters; returns the encounters it was planned for. */
  Set<UUID> withdrawPlanned(Collection<UUID> encounters) {
    return jdbc.sql(
            """
                update invitation.invitation set state = 'WITHDRAWN', phone_sealed = null
                where encounter_id = any (:encounters) and state = 'PLANNED'
                returning encounter_id
                """)
        .param("encounters", SqlArrays.ids(encounters))
        .query(SqlArrays.ID)
        .set();
  }

  /** Closes dispatched invitations whose messages the operator did not take. */
  void closeRefused(Collection<UUID> invitations) {
    jdbc.sql(
            """
            update invitation.invitation set state = 'REFUSED', phone_sealed = null
            where id = any (:ids) and state = 'DISPATCHED'
            """)
        .param("ids", SqlArrays.ids(invitations))
        .update();
  }

  /** The dispatched invitations of these encounters that may still lie in the outbox. */
  List<UUID> inOutbox(Collection<UUID> encounters, Instant now) {
    return jdbc.sql(
            """
            select id from invitation.invitation
            where encounter_id = any (:encounters) and state = 'DISPATCHED' and not_after_at > :now
            order by id
            """)
        .param("encounters", SqlArrays.ids(encounters))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(SqlArrays.ID)
        .list();
  }

  /** Withdraws these dispatched ones where the outbox holds no message that may reach anybody. */
  Set<UUID> withdrawWithoutMessage(Collection<UUID> invitations) {
    return jdbc.sql(
            """
                update invitation.invitation i set state = 'WITHDRAWN', phone_sealed = null
                where id = any (:invitations) and state = 'DISPATCHED'
                  and not exists (select from sms.published_message m where m.reference = i.id)
                returning encounter_id
                """)
        .param("invitations", SqlArrays.ids(invitations))
        .query(SqlArrays.ID)
        .set();
  }

  private static Contact contact(Decision invited) {
    return Objects.requireNonNull(invited.contact());
  }

  private static Slot slot(Decision invited) {
    return Objects.requireNonNull(invited.slot());
  }

  private static byte[] sealed(Decision invited) {
    return Objects.requireNonNull(invited.encounter().phoneSealed()).bytes();
  }
}
