package fi.kaiku.questionnaire.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts as they were saved last. */
@Repository
class DraftStore {

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A draft.
   *
   * @param revision grows by one whenever it is saved
   */
  record Saved(String code, String yaml, Instant changedAt, long revision) {}

  Optional<Saved> find(String code) {
    return jdbc.sql(
            """
            select code, package, changed_at, revision from questionnaire.draft where code = :code
            """)
        .param("code", code)
        .query((row, _) -> saved(row))
        .optional();
  }

  List<Saved> all() {
    return jdbc.sql(
            """
            select code, package, changed_at, revision from questionnaire.draft order by code
            """)
        .query((row, _) -> saved(row))
        .list();
  }

  private static Saved saved(ResultSet row) throws SQLException {
    return new Saved(
        row.getString("code"),
        row.getString("package"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"));
  }

  /** Begins a draft unless there is one. */
  boolean add(String code, String yaml, Instant now) {
    return jdbc.sql(
                """
                insert into questionnaire.draft (code, package, changed_at, revision)
                values (:code, :yaml, :now, 1)
                on conflict do nothing
                """)
            .param("code", code)
            .param("yaml", yaml)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Saves it over the revision that was read; false when somebody else has saved meanwhile. */
  boolean save(Saved next) {
    return jdbc.sql(
                """
                update questionnaire.draft
                set package = :yaml, changed_at = :now, revision = revision + 1
                where code = :code and revision = :revision
                """)
            .param("code", next.code())
            .param("yaml", next.yaml())
            .param("now", next.changedAt().atOffset(ZoneOffset.UTC))
            .param("revision", next.revision())
            .update()
        > 0;
  }

  void delete(String code) {
    jdbc.sql("delete from questionnaire.draft where code = :code").param("code", code).update();
  }
}
