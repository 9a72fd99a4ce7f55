package fi.kaiku.invitation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided on some encounters, and when; for comparing with other rules. */
@Repository
class PastDecisionQuery {

  private final JdbcClient jdbc;

  PastDecisionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record PastDecision(Outcome outcome, Instant decidedAt) {}

  Map<UUID, PastDecision> on(Collection<UUID> encounters) {
    var found = new HashMap<UUID, PastDecision>();
    jdbc.sql(
            """
            select encounter_id, outcome, decided_at from invitation.decision
            where encounter_id = any (:encounters)
            """)
        .param("encounters", Columns.ids(encounters))
        .query(
            (RowCallbackHandler)
                row ->
                    found.put(
                        row.getObject("encounter_id", UUID.class),
                        new PastDecision(
                            Outcome.valueOf(row.getString("outcome")),
                            row.getObject("decided_at", OffsetDateTime.class).toInstant())));
    return found;
  }
}
