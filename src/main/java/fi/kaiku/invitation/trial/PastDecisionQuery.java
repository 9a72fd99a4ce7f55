package fi.kaiku.invitation.trial;

import fi.kaiku.invitation.decision.Contact;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.platform.Helsinki;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a dry run starts from: decisions made, and messages sent before them. */
@Repository
class PastDecisionQuery {

  private static final int ROWS_AT_A_TIME = 1_000;

  private final JdbcClient jdbc;

  PastDecisionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reads the decisions on visits of some days row by row, in the order in which they were made,
   * inside the caller's transaction.
   */
  void forEach(LocalDate from, LocalDate to, Consumer<PastDecision> reader) {
    jdbc.sql(
            """
            select encounter_id, visit_on, unit_id, outcome, decided_at
            from invitation.decision
            where visit_on between :from and :to
            order by decided_at, visit_on, encounter_id
            """)
        .param("from", from)
        .param("to", to)
        .withFetchSize(ROWS_AT_A_TIME)
        .query((RowCallbackHandler) row -> reader.accept(decision(row)));
  }

  /** Messages about visits before a day that close days from then on, under other rules too. */
  List<Contact> contactsBefore(LocalDate day, int quarantineDays) {
    return jdbc.sql(
            """
            select encounter_id, person_key, phone_key, visit_at, send_on,
                   send_on + :quarantine as free_from, send_after_at
            from invitation.invitation
            where state in ('PLANNED', 'DISPATCHED') and person_key is not null
              and visit_at < :begins and send_on >= :day - :quarantine
            """)
        .param("quarantine", quarantineDays)
        .param("day", day)
        .param(
            "begins",
            day.atStartOfDay(Helsinki.ZONE)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC))
        .query(PastDecisionQuery::contact)
        .list();
  }

  private static PastDecision decision(ResultSet row) throws SQLException {
    return new PastDecision(
        row.getObject("encounter_id", UUID.class),
        row.getObject("visit_on", LocalDate.class),
        row.getObject("unit_id", UUID.class),
        Outcome.valueOf(row.getString("outcome")),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }

  private static Contact contact(ResultSet row, int index) throws SQLException {
    return new Contact(
        row.getObject("encounter_id", UUID.class),
        row.getObject("person_key", UUID.class),
        row.getObject("phone_key", UUID.class),
        row.getObject("visit_at", OffsetDateTime.class).toInstant(),
        row.getObject("send_on", LocalDate.class),
        row.getObject("free_from", LocalDate.class),
        row.getObject("send_after_at", OffsetDateTime.class).toInstant());
  }
}
