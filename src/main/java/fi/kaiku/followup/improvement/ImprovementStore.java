package fi.kaiku.followup.improvement;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.followup.improvement.Improvement.Standing;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.text.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ImprovementStore {

  static final String COLUMNS =
      """
      i.id, i.version, i.title, i.said, i.tried, i.theme, i.owner_id, i.due_on, i.state, i.state_on,
      i.used_on, i.origin,
      array(select unit_id from followup.improvement_unit u where u.improvement_id = i.id) as units
      """;

  private final JdbcClient jdbc;

  ImprovementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Improvement> find(ImprovementId id) {
    return jdbc.sql("select %s from followup.improvement i where i.id = :id".formatted(COLUMNS))
        .param("id", id.value())
        .query(ImprovementStore::improvement)
        .optional();
  }

  List<Improvement> these(Set<ImprovementId> ids) {
    return jdbc.sql(
            "select %s from followup.improvement i where i.id = any (:ids)".formatted(COLUMNS))
        .param("ids", SqlArrays.ids(ids.stream().map(ImprovementId::value).toList()))
        .query(ImprovementStore::improvement)
        .list();
  }

  /** False when there is one of that id already. */
  boolean insert(Improvement one) {
    var isNew =
        bound(
                    one,
                    jdbc.sql(
                        """
                        insert into followup.improvement (id, version, title, said, tried, theme,
                            owner_id, due_on, state, state_on, used_on, origin)
                        values (:id, :version, :title, :said, :tried, :theme, :owner, :due, :state,
                                :since, :used, :origin)
                        on conflict do nothing
                        """))
                .update()
            == 1;
    if (isNew) {
      insertUnits(one);
    }
    return isNew;
  }

  /** Puts the next version in the place of the one before; false when that is gone. */
  boolean replace(Improvement next) {
    var replaced =
        bound(
                    next,
                    jdbc.sql(
                        """
                        update followup.improvement
                        set version = :version, title = :title, said = :said, tried = :tried,
                            theme = :theme, owner_id = :owner, due_on = :due, state = :state,
                            state_on = :since, used_on = :used, origin = :origin
                        where id = :id and version = :version - 1
                        """))
                .update()
            == 1;
    if (replaced) {
      jdbc.sql("delete from followup.improvement_unit where improvement_id = :id")
          .param("id", next.id().value())
          .update();
      insertUnits(next);
    }
    return replaced;
  }

  private static StatementSpec bound(Improvement one, StatementSpec statement) {
    var standing = one.standing();
    return statement
        .param("id", one.id().value())
        .param("version", one.version())
        .param("title", one.words().title())
        .param("said", one.words().said())
        .param("tried", one.words().tried())
        .param("theme", one.theme() == null ? null : one.theme().word())
        .param("owner", one.task().owner().value())
        .param("due", one.task().dueOn())
        .param("state", standing.state().word())
        .param("since", standing.since())
        .param("used", standing.usedOn())
        .param("origin", one.origin().name().toLowerCase(Locale.ROOT));
  }

  private void insertUnits(Improvement one) {
    jdbc.sql(
            """
            insert into followup.improvement_unit (improvement_id, unit_id)
            select :id, unnest(cast(:units as uuid[]))
            """)
        .param("id", one.id().value())
        .param("units", one.units().stream().map(UnitId::value).toArray(UUID[]::new))
        .update();
  }

  /** Notes who made this version. */
  void note(Improvement one, String what, LocalDate today, Viewer by) {
    jdbc.sql(
            """
            insert into followup.improvement_change
                (improvement_id, version, what, happened_on, noted_on, by_id, by_name)
            values (:id, :version, :what, :on, :today, :by, :name)
            """)
        .param("id", one.id().value())
        .param("version", one.version())
        .param("what", what)
        .param("on", what.equals(ImprovementChange.EDITED) ? today : one.standing().since())
        .param("today", today)
        .param("by", by.staff().value())
        .param("name", by.name())
        .update();
  }

  /** The newest first. */
  List<ImprovementChange> changes(ImprovementId id) {
    return jdbc.sql(
            """
            select what, happened_on, noted_on, by_name from followup.improvement_change
            where improvement_id = :id order by version desc
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new ImprovementChange(
                    row.getString("what"),
                    row.getObject("happened_on", LocalDate.class),
                    row.getObject("noted_on", LocalDate.class),
                    row.getString("by_name")))
        .list();
  }

  static Improvement improvement(ResultSet row, int index) throws SQLException {
    var theme = row.getString("theme");
    return new Improvement(
        new ImprovementId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        new Words(row.getString("title"), row.getString("said"), row.getString("tried")),
        theme == null ? null : Theme.of(theme),
        units(row),
        new Task(new StaffId(row.getObject("owner_id", UUID.class)), day(row, "due_on")),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        new Standing(
            ImprovementState.of(row.getString("state")).orElseThrow(),
            row.getObject("state_on", LocalDate.class),
            day(row, "used_on")));
  }

  private static Set<UnitId> units(ResultSet row) throws SQLException {
    return Stream.of((UUID[]) row.getArray("units").getArray())
        .map(UnitId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
