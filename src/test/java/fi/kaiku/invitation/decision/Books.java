package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.EncounterId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the ledger and the outbox for a test. */
public record Books(JdbcClient jdbc) {

  public Outcome outcome(EncounterId encounter) {
    return Outcome.valueOf(
        one("select outcome from invitation.decision where encounter_id = :id", encounter));
  }

  String decision(EncounterId encounter, String column) {
    return one(
        "select %s::text from invitation.decision where encounter_id = :id".formatted(column),
        encounter);
  }

  /** The states of all invitations of an encounter. */
  public List<String> invitations(EncounterId encounter) {
    return jdbc.sql(
            """
            select state from invitation.invitation where encounter_id = :id order by state
            """)
        .param("id", encounter.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  public String invitation(EncounterId encounter, String column) {
    return one(
        """
        select %s::text from invitation.invitation
        where encounter_id = :id and state <> 'WITHDRAWN'
        """
            .formatted(column),
        encounter);
  }

  /** The states of all messages about an encounter. */
  public List<String> messages(EncounterId encounter) {
    return jdbc.sql(
            """
            select m.state from sms.message m
            join invitation.invitation i on i.id = m.reference
            where i.encounter_id = :id order by m.state
            """)
        .param("id", encounter.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  public int count(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
  }

  private String one(String sql, EncounterId encounter) {
    return jdbc.sql(sql)
        .param("id", encounter.value())
        .query((row, _) -> row.getString(1))
        .single();
  }
}
