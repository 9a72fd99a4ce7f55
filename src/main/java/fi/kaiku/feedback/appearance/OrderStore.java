package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.platform.SqlArrays;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets the order in which answers came. PostgreSQL remembers it in each row's transaction number
 * and place, and both could be laid beside the rows of other tables. So rows are written anew, many
 * at once and in random order: the answers, and whatever any module keeps that is deleted with them
 * or forgets them when they are.
 */
@Repository
public class OrderStore {

  private static final String ANSWERS = "feedback.feedback";

  private final JdbcClient jdbc;

  OrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets whoever answers wait until this transaction ends, so that nothing is lost on its way. */
  public void holdWriters() {
    jdbc.sql("lock table feedback.waiting, feedback.feedback in share row exclusive mode").update();
  }

  /** Writes anew everything that is told of the days of which these answers are told. */
  public void forget(Collection<AppearedId> answers) {
    jdbc.sql(
            """
            create temp table aside_0 on commit drop as
            select * from feedback.feedback
            where appeared_on in (select appeared_on from feedback.feedback where id = any (:ids))
            """)
        .param("ids", SqlArrays.ids(answers.stream().map(AppearedId::value).toList()))
        .update();
    writeAnew();
  }

  /** Writes the answers that go on waiting anew, so that none of them tells when it came. */
  void forgetWaiting() {
    jdbc.sql("create temp table still_waiting on commit drop as select * from feedback.waiting")
        .update();
    jdbc.sql("delete from feedback.waiting").update();
    jdbc.sql("insert into feedback.waiting select * from still_waiting order by random()").update();
    jdbc.sql("drop table still_waiting").update();
  }

  /** Gives the answers of a month other ids, at random, and writes all of them anew. */
  public void forget(YearMonth month) {
    holdWriters();
    jdbc.sql("update feedback.feedback set id = gen_random_uuid() where visit_month = :month")
        .param("month", month.atDay(1))
        .update();
    jdbc.sql(
            """
            create temp table aside_0 on commit drop as
            select * from feedback.feedback where visit_month = :month
            """)
        .param("month", month.atDay(1))
        .update();
    writeAnew();
  }

  /** What belongs to an answer is deleted with it, so it is set aside first. */
  private void writeAnew() {
    var belongings = belongings();
    for (int i = 0; i < belongings.size(); i++) {
      setAside(belongings, i);
    }
    for (int i = belongings.size() - 1; i >= 0; i--) {
      takeOut(belongings.get(i), ownerOf(belongings, i));
    }
    jdbc.sql("delete from feedback.feedback where id in (select id from aside_0)").update();
    putBack(ANSWERS, 0);
    for (int i = 0; i < belongings.size(); i++) {
      putBack(belongings.get(i).name(), i + 1);
    }
  }

  /**
   * A table whose rows are deleted with those of another one, or forget them.
   *
   * @param column its column that names the other's row
   * @param owner the other table
   * @param key the owner's column that is named
   * @param outlives whether its rows stay when the other's is deleted
   */
  private record Belonging(
      String name, String column, String owner, String key, boolean outlives) {}

  /** The tables that belong to answers, each after the one that it belongs to. */
  private List<Belonging> belongings() {
    return jdbc.sql(
            """
            with recursive belonging (name, field, owner, key, outlives, depth) as (
                select conrelid, conkey[1], confrelid, confkey[1], confdeltype = 'n', 1
                from pg_constraint
                where contype = 'f' and confdeltype in ('c', 'n')
                  and confrelid = cast('feedback.feedback' as regclass)
                union all
                select c.conrelid, c.conkey[1], c.confrelid, c.confkey[1], c.confdeltype = 'n',
                       b.depth + 1
                from pg_constraint c
                join belonging b on c.confrelid = b.name
                where c.contype = 'f' and c.confdeltype in ('c', 'n')
            )
            select cast(cast(name as regclass) as text) as name, f.attname as field,
                   cast(cast(owner as regclass) as text) as owner,
                   k.attname as key, outlives
            from belonging
            join pg_attribute f on f.attrelid = name and f.attnum = field
            join pg_attribute k on k.attrelid = owner and k.attnum = key
            order by depth, 1
            """)
        .query(
            (row, _) ->
                new Belonging(
                    row.getString("name"),
                    row.getString("field"),
                    row.getString("owner"),
                    row.getString("key"),
                    row.getBoolean("outlives")))
        .list();
  }

  private void setAside(List<Belonging> all, int which) {
    var one = all.get(which);
    jdbc.sql(
            """
            create temp table aside_%d on commit drop as
            select * from %s where %s in (select %s from aside_%d)
            """
                .formatted(which + 1, one.name(), one.column(), one.key(), ownerOf(all, which)))
        .update();
  }

  /** The number of the table put aside whose rows these belong to. */
  private static int ownerOf(List<Belonging> all, int which) {
    return all.stream().map(Belonging::name).toList().indexOf(all.get(which).owner()) + 1;
  }

  /** Rows that would stay without the answer that they name go too, to come back naming it. */
  private void takeOut(Belonging one, int owner) {
    if (one.outlives()) {
      jdbc.sql(
              "delete from %s where %s in (select %s from aside_%d)"
                  .formatted(one.name(), one.column(), one.key(), owner))
          .update();
    }
  }

  /** What a trigger has put back already, with the row that it belongs to, is there. */
  private void putBack(String table, int which) {
    jdbc.sql(
            """
            insert into %s overriding system value
            select * from aside_%d order by random()
            on conflict do nothing
            """
                .formatted(table, which))
        .update();
    jdbc.sql("drop table aside_%d".formatted(which)).update();
  }
}
