package fi.kaiku.insight.ask;

import fi.kaiku.access.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewStore {

  private final JdbcClient jdbc;

  SavedViewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of this owner, and those shared by others. */
  List<SavedView> of(StaffId owner) {
    return jdbc.sql(
            """
            select id, name, query, shared, owner_id = :owner as mine
            from insight.saved_view
            where owner_id = :owner or shared
            order by lower(name), created_at
            """)
        .param("owner", owner.value())
        .query(
            (row, _) ->
                new SavedView(
                    new SavedViewId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("query"),
                    row.getBoolean("shared"),
                    row.getBoolean("mine")))
        .list();
  }

  int countOf(StaffId owner) {
    return jdbc.sql("select count(*) from insight.saved_view where owner_id = :owner")
        .param("owner", owner.value())
        .query(Integer.class)
        .single();
  }

  /** Whether there was none of this name yet. */
  boolean insert(SavedView view, StaffId owner, Instant now) {
    return jdbc.sql(
                """
                insert into insight.saved_view (id, owner_id, name, query, shared, created_at)
                values (:id, :owner, :name, :query, :shared, :now)
                on conflict (owner_id, name) do nothing
                """)
            .param("id", view.id().value())
            .param("owner", owner.value())
            .param("name", view.name())
            .param("query", view.query())
            .param("shared", view.shared())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean deleteOf(StaffId owner, SavedViewId id) {
    return jdbc.sql("delete from insight.saved_view where id = :id and owner_id = :owner")
            .param("id", id.value())
            .param("owner", owner.value())
            .update()
        == 1;
  }

  boolean deleteShared(SavedViewId id) {
    return jdbc.sql("delete from insight.saved_view where id = :id and shared")
            .param("id", id.value())
            .update()
        == 1;
  }
}
