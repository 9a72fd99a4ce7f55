package fi.kaiku.feedback;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.platform.together.Together;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that wait. Each write is one statement, and holds by itself. */
@Repository
class WaitingStore {

  /** Numbered parameters, and arrays as in {@link PromptStore}: asked with many pages. */
  private static final String GLANCES =
      """
      select w.sealed,
             case when w.sealed is null then (
                 select f.comment is not null
                     or exists (select from feedback.rating where feedback_id = f.id)
                 from feedback.feedback f where f.id = n.appeared)
             end as more
      from unnest((select cast(? as uuid[])), (select cast(? as uuid[])))
           with ordinality as n (id, appeared, number)
      left join feedback.waiting w on w.id = n.id
      order by n.number
      """;

  private final JdbcClient jdbc;

  private final Together<Looked, Glance> glances = new Together<>(Looked::id, this::glances);

  WaitingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What one look tells of an answer.
   *
   * @param sealed when it waits
   * @param appearedWithMore when it does not wait and has appeared: whether with more than a score
   */
  record Glance(@Nullable Sealed sealed, @Nullable Boolean appearedWithMore) {}

  private record Looked(AnswerId id, AppearedId appeared) {}

  Glance glance(AnswerId id, AppearedId appeared) {
    return glances.ask(new Looked(id, appeared));
  }

  private List<Glance> glances(List<Looked> looked) {
    return jdbc.sql(GLANCES)
        .param(SqlArrays.of(looked, one -> one.id().value()))
        .param(SqlArrays.of(looked, one -> one.appeared().value()))
        .query(WaitingStore::glance)
        .list();
  }

  private static Glance glance(ResultSet row, int index) throws SQLException {
    var sealed = row.getBytes("sealed");
    return new Glance(
        sealed == null ? null : Sealed.of(sealed), row.getObject("more", Boolean.class));
  }

  Optional<Sealed> find(AnswerId id) {
    return jdbc.sql("select sealed from feedback.waiting where id = :id")
        .param("id", id.value())
        .query((row, _) -> Sealed.of(row.getBytes("sealed")))
        .optional();
  }

  /** Adds an answer unless there is one already, waiting or not; whether it did. */
  boolean addFirst(AnswerId id, AppearedId appeared, Sealed sealed) {
    return jdbc.sql(
                """
                insert into feedback.waiting (id, sealed)
                select :id, :sealed
                where not exists (select from feedback.feedback where id = :appeared)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("appeared", appeared.value())
            .param("sealed", sealed.bytes())
            .update()
        == 1;
  }

  /** An answer that may be new, and the id under which it would have appeared. */
  record Fresh(AnswerId id, AppearedId appeared, Sealed sealed) {}

  /** As {@link #addFirst}, many at once; which it added. */
  Set<AnswerId> addFirst(List<Fresh> answers) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into feedback.waiting (id, sealed)
                select n.id, n.sealed
                from unnest(cast(:ids as uuid[]), cast(:appeared as uuid[]), :sealed)
                     as n (id, appeared, sealed)
                where not exists (select from feedback.feedback f where f.id = n.appeared)
                on conflict do nothing
                returning id
                """)
            .param("ids", SqlArrays.of(answers, one -> one.id().value()))
            .param("appeared", SqlArrays.of(answers, one -> one.appeared().value()))
            .param("sealed", SqlArrays.bytes(answers, one -> one.sealed().bytes()))
            .query((row, _) -> new AnswerId(row.getObject("id", UUID.class)))
            .list());
  }

  /** Adds an answer unless one waits already; whether it did. */
  boolean add(AnswerId id, Sealed sealed) {
    return jdbc.sql(
                """
                insert into feedback.waiting (id, sealed) values (:id, :sealed)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("sealed", sealed.bytes())
            .update()
        == 1;
  }

  /** Adds an answer in place of one that may wait. */
  void put(AnswerId id, Sealed sealed) {
    jdbc.sql(
            """
            insert into feedback.waiting (id, sealed) values (:id, :sealed)
            on conflict (id) do update set sealed = excluded.sealed
            """)
        .param("id", id.value())
        .param("sealed", sealed.bytes())
        .update();
  }

  /** Replaces an answer unless it has become another one meanwhile; whether it did. */
  boolean replace(AnswerId id, Sealed old, Sealed sealed) {
    return jdbc.sql(
                """
                update feedback.waiting set sealed = :sealed where id = :id and sealed = :old
                """)
            .param("id", id.value())
            .param("old", old.bytes())
            .param("sealed", sealed.bytes())
            .update()
        == 1;
  }

  void delete(AnswerId id) {
    jdbc.sql("delete from feedback.waiting where id = :id").param("id", id.value()).update();
  }

  /** All that wait, each as {@link WaitingAnswers} opens it. */
  List<Found> all() {
    return jdbc.sql("select id, sealed from feedback.waiting")
        .query(
            (row, _) ->
                new Found(
                    new AnswerId(row.getObject("id", UUID.class)),
                    Sealed.of(row.getBytes("sealed"))))
        .list();
  }

  /** A row. */
  record Found(AnswerId id, Sealed sealed) {}

  /** Takes answers away that are still what they were; returns which. */
  Set<AnswerId> take(List<Waiting> answers) {
    return new HashSet<>(
        jdbc.sql(
                """
                delete from feedback.waiting w
                using unnest(cast(:ids as uuid[]), :sealed) as t (id, sealed)
                where w.id = t.id and w.sealed = t.sealed
                returning w.id
                """)
            .param("ids", SqlArrays.of(answers, one -> one.id().value()))
            .param("sealed", SqlArrays.bytes(answers, one -> one.sealed().bytes()))
            .query((row, _) -> new AnswerId(row.getObject("id", UUID.class)))
            .list());
  }

  /** Adds answers that did not wait yet. */
  void addAll(List<AnswerId> ids, List<Sealed> sealed) {
    jdbc.sql(
            """
            insert into feedback.waiting (id, sealed)
            select id, sealed from unnest(cast(:ids as uuid[]), :sealed) as t (id, sealed)
            on conflict do nothing
            """)
        .param("ids", SqlArrays.of(ids, AnswerId::value))
        .param("sealed", SqlArrays.bytes(sealed, Sealed::bytes))
        .update();
  }
}
