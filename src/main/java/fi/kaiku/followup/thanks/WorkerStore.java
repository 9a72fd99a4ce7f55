package fi.kaiku.followup.thanks;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workers and teams as they were typed; names and addresses sealed. */
@Repository
class WorkerStore {

  private final JdbcClient jdbc;
  private final Sealing sealing;

  WorkerStore(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  /** Those of some units, in no order that means anything. */
  List<Worker> in(Collection<UUID> units) {
    return jdbc.sql(
            """
            select id, unit_id, name, email, language
            from followup.worker
            where unit_id = any (:units)
            """)
        .param("units", SqlArrays.ids(units))
        .query((row, _) -> worker(row))
        .list();
  }

  Optional<Worker> find(UUID id) {
    return jdbc.sql("select id, unit_id, name, email, language from followup.worker where id = :id")
        .param("id", id)
        .query((row, _) -> worker(row))
        .optional();
  }

  void put(Worker worker, LocalDate month) {
    jdbc.sql(
            """
            insert into followup.worker (id, unit_id, name, email, language, used_on)
            values (:id, :unit, :name, :email, :language, :month)
            on conflict (id) do update
            set name = excluded.name, email = excluded.email, language = excluded.language,
                used_on = excluded.used_on
            """)
        .param("id", worker.id())
        .param("unit", worker.unit())
        .param("name", sealing.seal(worker.name()).bytes())
        .param("email", sealing.seal(worker.email()).bytes())
        .param("language", worker.language().code())
        .param("month", month)
        .update();
  }

  void forget(UUID id) {
    jdbc.sql("delete from followup.worker where id = :id").param("id", id).update();
  }

  /** The teams of some units. */
  List<Team> teams(Collection<UUID> units) {
    return jdbc.sql(
            "select unit_id, email, language from followup.team where unit_id = any (:units)")
        .param("units", SqlArrays.ids(units))
        .query(
            (row, _) ->
                new Team(row.getObject("unit_id", UUID.class), open(row, "email"), language(row)))
        .list();
  }

  void putTeam(Team team, LocalDate month) {
    jdbc.sql(
            """
            insert into followup.team (unit_id, email, language, used_on)
            values (:unit, :email, :language, :month)
            on conflict (unit_id) do update
            set email = excluded.email, language = excluded.language, used_on = excluded.used_on
            """)
        .param("unit", team.unit())
        .param("email", sealing.seal(team.email()).bytes())
        .param("language", team.language().code())
        .param("month", month)
        .update();
  }

  void forgetTeam(UUID unit) {
    jdbc.sql("delete from followup.team where unit_id = :unit").param("unit", unit).update();
  }

  /** Forgets those who have not been thanked since a day. */
  int forgetUnused(LocalDate since) {
    return jdbc.sql("delete from followup.worker where used_on < :since")
            .param("since", since)
            .update()
        + jdbc.sql("delete from followup.team where used_on < :since")
            .param("since", since)
            .update();
  }

  /**
   * Forgets in which transaction somebody was remembered: in PostgreSQL each row knows its own, and
   * that of the comment the same. All are written anew in one, in random order.
   */
  void forgetOrder() {
    rewrite("worker", "id");
    rewrite("team", "unit_id");
  }

  private void rewrite(String table, String key) {
    var keys =
        jdbc.sql(
                "select %s from followup.%s order by gen_random_uuid() for update"
                    .formatted(key, table))
            .query(SqlArrays.ID)
            .list();
    for (var one : keys) {
      jdbc.sql("update followup.%s set used_on = used_on where %s = :key".formatted(table, key))
          .param("key", one)
          .update();
    }
  }

  private Worker worker(ResultSet row) throws SQLException {
    return new Worker(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        open(row, "name"),
        open(row, "email"),
        language(row));
  }

  private String open(ResultSet row, String column) throws SQLException {
    return sealing.openText(Sealed.of(row.getBytes(column)));
  }

  private static Language language(ResultSet row) throws SQLException {
    return Language.of(row.getString("language")).orElse(Language.FI);
  }
}
