package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ImprovementState;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds improvements. Those of the whole county are found with every unit. */
@Repository
class ImprovementQuery {

  private final JdbcClient jdbc;

  ImprovementQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which ones.
   *
   * @param states in any of these
   * @param theme none for whatever they are about
   * @param units of any of these; none for all
   */
  record Wanted(Set<ImprovementState> states, @Nullable Theme theme, @Nullable Set<UUID> units) {}

  /** One that is found, and how many comments it rests on. */
  record Found(Improvement improvement, int comments) {}

  /** The one whose last step was last first. */
  List<Found> newest(Wanted wanted, int most) {
    return list(wanted, "i.state_on desc, i.title, i.id", most);
  }

  /** The one that is due first first. */
  List<Found> nextDue(Wanted wanted, int most) {
    return list(wanted, "i.due_on nulls last, i.state_on, i.id", most);
  }

  private List<Found> list(Wanted wanted, String order, int most) {
    return jdbc.sql(
            """
            select %s,
                   (select count(*) from followup.improvement_comment c
                    where c.improvement_id = i.id) as comments
            from followup.improvement i
            where i.state = any (:states)
              and (cast(:theme as text) is null or i.theme = :theme)
              and (cast(:units as uuid[]) is null
                   or exists (select from followup.improvement_unit u
                              where u.improvement_id = i.id and u.unit_id = any (:units))
                   or not exists (select from followup.improvement_unit u
                                  where u.improvement_id = i.id))
            order by %s
            limit :most
            """
                .formatted(ImprovementStore.COLUMNS, order))
        .param("states", wanted.states.stream().map(ImprovementState::word).toArray(String[]::new))
        .param("theme", wanted.theme == null ? null : wanted.theme.word())
        .param("units", wanted.units == null ? null : wanted.units.toArray(UUID[]::new))
        .param("most", most)
        .query(
            (row, index) ->
                new Found(ImprovementStore.improvement(row, index), row.getInt("comments")))
        .list();
  }
}
