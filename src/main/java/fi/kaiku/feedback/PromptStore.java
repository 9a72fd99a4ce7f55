package fi.kaiku.feedback;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.platform.together.Together;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What nearly every answer is written by: two statements that hold by themselves, each for all who
 * answer at the moment. They ask whether the link is open still.
 */
@Repository
class PromptStore {

  /**
   * Numbered parameters: with names the time to read a statement would count. Arrays stand in a
   * select of their own, so that the planner does not look how long they are: it would plan each
   * statement anew, which takes longer than the statement.
   */
  private static final String ADD =
      """
      insert into feedback.waiting (id, sealed)
      select n.id, n.sealed
      from unnest((select cast(? as uuid[])), (select cast(? as uuid[])),
                  (select cast(? as bytea[])), (select cast(? as bytea[])),
                  (select cast(? as timestamptz[])))
           as n (id, appeared, sealed, link, at)
      where not exists (select from feedback.feedback f where f.id = n.appeared)
        and exists (select from invitation.published_open_link l
                    where l.token_hash = n.link and l.closes_at > n.at)
      on conflict do nothing
      returning id
      """;

  private static final String REPLACE =
      """
      update feedback.waiting w set sealed = n.sealed
      from unnest((select cast(? as uuid[])), (select cast(? as bytea[])),
                  (select cast(? as bytea[])), (select cast(? as bytea[])),
                  (select cast(? as timestamptz[])))
           as n (id, old, sealed, link, at)
      where w.id = n.id and w.sealed = n.old
        and exists (select from invitation.published_open_link l
                    where l.token_hash = n.link and l.closes_at > n.at)
      returning w.id
      """;

  private final JdbcClient jdbc;
  private final Together<First, Boolean> firsts = new Together<>(First::id, this::addAll);
  private final Together<Change, Boolean> changes = new Together<>(Change::id, this::replaceAll);

  PromptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An answer that may be new, and the id under which it would have appeared. */
  record First(AnswerId id, AppearedId appeared, Sealed sealed, ByLink way) {}

  /** An answer that takes the place of an earlier one. */
  record Change(AnswerId id, Sealed old, Sealed sealed, ByLink way) {}

  /** Adds an answer unless there is one already, waiting or not; whether it did. */
  boolean add(First answer) {
    return firsts.ask(answer);
  }

  /** Replaces an answer unless it has become another one meanwhile; whether it did. */
  boolean replace(Change answer) {
    return changes.ask(answer);
  }

  private List<Boolean> addAll(List<First> answers) {
    return written(
        answers,
        First::id,
        jdbc.sql(ADD)
            .param(SqlArrays.of(answers, one -> one.id().value()))
            .param(SqlArrays.of(answers, one -> one.appeared().value()))
            .param(SqlArrays.bytes(answers, one -> one.sealed().bytes()))
            .param(SqlArrays.bytes(answers, one -> one.way().link()))
            .param(SqlArrays.of(answers, one -> one.way().at())));
  }

  private List<Boolean> replaceAll(List<Change> answers) {
    return written(
        answers,
        Change::id,
        jdbc.sql(REPLACE)
            .param(SqlArrays.of(answers, one -> one.id().value()))
            .param(SqlArrays.bytes(answers, one -> one.old().bytes()))
            .param(SqlArrays.bytes(answers, one -> one.sealed().bytes()))
            .param(SqlArrays.bytes(answers, one -> one.way().link()))
            .param(SqlArrays.of(answers, one -> one.way().at())));
  }

  private static <T> List<Boolean> written(
      List<T> answers, Function<T, AnswerId> id, JdbcClient.StatementSpec statement) {
    var ids = new HashSet<>(statement.query(SqlArrays.ID).list());
    return answers.stream().map(one -> ids.contains(id.apply(one).value())).toList();
  }
}
