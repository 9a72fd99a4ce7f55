package fi.kaiku.invitation.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RuleSetStore {

  private final JdbcClient jdbc;

  /** The hours are asked for several times a second, and say the same for months. */
  private final Map<String, Rules> read = new ConcurrentHashMap<>();

  RuleSetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<RuleSet> inForce(LocalDate day) {
    return jdbc.sql(
            """
            select * from invitation.rule_set
            where from_on <= :day
            order by from_on desc, version desc limit 1
            """)
        .param("day", day)
        .query(this::ruleSet)
        .optional();
  }

  Optional<RuleSet> version(int version) {
    return jdbc.sql("select * from invitation.rule_set where version = :version")
        .param("version", version)
        .query(this::ruleSet)
        .optional();
  }

  List<RuleSet> all() {
    return jdbc.sql("select * from invitation.rule_set order by from_on desc, version desc")
        .query(this::ruleSet)
        .list();
  }

  RuleSet insert(Rules rules, LocalDate fromOn, String note, Instant now, String by) {
    return jdbc.sql(
            """
            insert into invitation.rule_set (from_on, rules, note, created_at, created_by)
            values (:from, cast(:rules as jsonb), :note, :now, :by)
            returning *
            """)
        .param("from", fromOn)
        .param("rules", RuleWords.json(rules))
        .param("note", note)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .query(this::ruleSet)
        .single();
  }

  private RuleSet ruleSet(ResultSet row, int index) throws SQLException {
    return new RuleSet(
        row.getInt("version"),
        row.getObject("from_on", LocalDate.class),
        read.computeIfAbsent(row.getString("rules"), RulesReader::read),
        row.getString("note"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"));
  }
}
