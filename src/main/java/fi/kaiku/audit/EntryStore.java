package fi.kaiku.audit;

import fi.kaiku.platform.Audited;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Audited deed, Instant now) {
    jdbc.sql(
            """
            insert into audit.entry (at, actor_id, actor, action, subject)
            values (:at, :actorId, :actor, :action, :subject)
            """)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("actorId", deed.actorId())
        .param("actor", deed.actor())
        .param("action", deed.action())
        .param("subject", deed.subject())
        .update();
  }

  /** The newest first. */
  List<Entry> page(Filter filter, int size) {
    return jdbc.sql(
            """
            select id, at, actor, action, subject
            from audit.entry
            where (cast(:from as timestamptz) is null or at >= :from and at < :to)
              and (cast(:actor as text) is null
                   or strpos(lower(actor), lower(:actor)) > 0)
              and (cast(:action as text) is null or action = :action)
              and (cast(:before as bigint) is null or id < :before)
            order by id desc
            limit :size
            """)
        .param("from", filter.from())
        .param("to", filter.to())
        .param("actor", filter.actor())
        .param("action", filter.action())
        .param("before", filter.before())
        .param("size", size)
        .query(
            (row, _) ->
                new Entry(
                    row.getLong("id"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
                    row.getString("action"),
                    row.getString("subject")))
        .list();
  }

  /** Hops from one action to the next over the index, however long the log is. */
  List<String> actions() {
    return jdbc.sql(
            """
            with recursive known as (
                (select action from audit.entry order by action limit 1)
                union all
                select (select e.action from audit.entry e where e.action > known.action
                        order by e.action limit 1)
                from known where known.action is not null
            )
            select action from known where action is not null
            """)
        .query((row, _) -> row.getString("action"))
        .list();
  }
}
