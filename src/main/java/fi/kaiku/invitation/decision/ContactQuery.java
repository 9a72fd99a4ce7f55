package fi.kaiku.invitation.decision;

import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which messages to these people and numbers count when deciding on another. */
@Repository
class ContactQuery {

  private static final String COLUMNS =
      """
      select encounter_id, person_key, phone_key, visit_at, send_on,
             coalesce(upper(quarantine), send_on) as free_from, state
      from invitation.invitation
      """;

  private final JdbcClient jdbc;

  ContactQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks what is planned for these people, in one order on every node, so that it stays. */
  List<Contact> lockPlanned(Collection<UUID> people) {
    return jdbc.sql(
            COLUMNS
                + """
                where person_key = any (:people) and state = 'PLANNED'
                order by person_key, id for no key update
                """)
        .param("people", SqlArrays.ids(people))
        .query(ContactQuery::contact)
        .list();
  }

  /** What has been dispatched to these people and is not long enough ago. */
  List<Contact> dispatched(Collection<UUID> people, LocalDate today) {
    return jdbc.sql(
            COLUMNS
                + """
                where person_key = any (:people) and state = 'DISPATCHED'
                  and upper(quarantine) > :today
                """)
        .param("people", SqlArrays.ids(people))
        .param("today", today)
        .query(ContactQuery::contact)
        .list();
  }

  /** What goes to these numbers today or later, to whomever. */
  List<Contact> toNumbers(Collection<UUID> phones, LocalDate today) {
    return jdbc.sql(
            COLUMNS
                + """
                where phone_key = any (:phones) and send_on >= :today
                  and state in ('PLANNED', 'DISPATCHED') and person_key is not null
                """)
        .param("phones", SqlArrays.ids(phones))
        .param("today", today)
        .query(ContactQuery::contact)
        .list();
  }

  /** Encounters somebody has been asked about, or was to be asked until it was too late. */
  Set<UUID> settled(Collection<UUID> encounters) {
    return jdbc.sql(
            """
            select encounter_id from invitation.invitation
            where encounter_id = any (:encounters) and state in ('DISPATCHED', 'EXPIRED', 'REFUSED')
            """)
        .param("encounters", SqlArrays.ids(encounters))
        .query(SqlArrays.ID)
        .set();
  }

  /** The encounters that unsent messages to these people are about. */
  List<UUID> unsentTo(Collection<UUID> people, Instant now) {
    return jdbc.sql(
            """
            select encounter_id from invitation.invitation
            where person_key = any (:people) and state in ('PLANNED', 'DISPATCHED')
              and not_after_at > :now
            """)
        .param("people", SqlArrays.ids(people))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(SqlArrays.ID)
        .list();
  }

  private static Contact contact(ResultSet row, int index) throws SQLException {
    return new Contact(
        row.getObject("encounter_id", UUID.class),
        row.getObject("person_key", UUID.class),
        row.getObject("phone_key", UUID.class),
        row.getObject("visit_at", OffsetDateTime.class).toInstant(),
        row.getObject("send_on", LocalDate.class),
        row.getObject("free_from", LocalDate.class),
        row.getString("state").equals("PLANNED") ? Instant.MAX : Instant.MIN);
  }
}
