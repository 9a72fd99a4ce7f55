package fi.kaiku.feedback.release;

import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.appearance.PlaceColumns;
import fi.kaiku.feedback.release.GroupCount.Value;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of released months, and what they are counted from. */
@Repository
class GroupStore {

  private final JdbcClient jdbc;

  GroupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was kept of an answer beside what is told of it. */
  record Kept(UUID id, Sealed background, Traits told, List<Value> values) {}

  /** The answers of a month whose backgrounds are still there. */
  List<Kept> kept(YearMonth month) {
    return jdbc.sql(
            """
            select f.id, f.kind, f.profession, e.sealed, f.score, f.comment is not null as commented,
                   r.questions, r.ratings
            from feedback.feedback f join feedback.escrow e on e.id = f.id
            cross join lateral (
                select coalesce(array_agg(lower(kind) || ':' || code order by code, value), '{}')
                           as questions,
                       coalesce(array_agg(cast(value as integer) order by code, value), '{}')
                           as ratings
                from feedback.marked where feedback_id = f.id
            ) r
            where f.visit_month = :month and f.counted
            """)
        .param("month", month.atDay(1))
        .query(GroupStore::kept)
        .list();
  }

  private static Kept kept(ResultSet row, int index) throws SQLException {
    var values = new ArrayList<Value>();
    var score = row.getObject("score", Integer.class);
    if (score != null) {
      values.add(new Value("score", score));
    }
    if (row.getBoolean("commented")) {
      values.add(new Value("comment", 1));
    }
    var questions = (String[]) row.getArray("questions").getArray();
    var ratings = (Integer[]) row.getArray("ratings").getArray();
    for (int i = 0; i < questions.length; i++) {
      values.add(new Value(questions[i], ratings[i]));
    }
    return new Kept(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("sealed")),
        new Traits(null, null, row.getString("kind"), row.getString("profession")),
        values);
  }

  /** Takes away what answers say of place, kind and profession where it is not told any more. */
  void tellNoMore(Whereabouts place, List<OpenedAnswer> answers) {
    var columns = PlaceColumns.of(place);
    jdbc.sql(
            """
            update feedback.feedback f
            set pool = :pool, unit_id = cast(:unit as uuid), service_id = cast(:service as uuid),
                area_code = :area, kind = n.kind, profession = n.profession
            from unnest(:ids, :kinds, :professions) as n (id, kind, profession)
            where f.id = cast(n.id as uuid)
              and (f.pool, f.kind, f.profession)
                  is distinct from (cast(:pool as text), n.kind, n.profession)
            """)
        .param("pool", columns.pool())
        .param("unit", columns.unit())
        .param("service", columns.service())
        .param("area", columns.area())
        .param("ids", SqlArrays.of(answers, OpenedAnswer::id))
        .param("kinds", SqlArrays.of(answers, one -> one.told().kind()))
        .param("professions", SqlArrays.of(answers, one -> one.told().profession()))
        .update();
  }

  void insert(YearMonth month, Whereabouts place, List<GroupCount> groups) {
    var ids = groups.stream().map(_ -> UUID.randomUUID()).toList();
    insertGroups(month, place, groups, ids);
    insertValues(groups, ids);
  }

  private void insertGroups(
      YearMonth month, Whereabouts place, List<GroupCount> groups, List<UUID> ids) {
    var columns = PlaceColumns.of(place);
    jdbc.sql(
            """
            insert into feedback.class
                (id, visit_month, pool, unit_id, service_id, area_code, age_band, language, kind,
                 profession, messaged, delivered, answered)
            select cast(n.id as uuid), :month, :pool, cast(:unit as uuid), cast(:service as uuid),
                   :area, n.age_band, n.language, n.kind, n.profession,
                   cast(n.messaged as integer), cast(n.delivered as integer),
                   cast(n.answered as integer)
            from unnest(:ids, :ages, :languages, :kinds, :professions, :messaged, :delivered,
                        :answered)
                 as n (id, age_band, language, kind, profession, messaged, delivered, answered)
            """)
        .param("month", month.atDay(1))
        .param("pool", columns.pool())
        .param("unit", columns.unit())
        .param("service", columns.service())
        .param("area", columns.area())
        .param("ids", SqlArrays.of(ids, id -> id))
        .param("ages", SqlArrays.of(groups, group -> group.told().ageBand()))
        .param("languages", SqlArrays.of(groups, group -> group.told().language()))
        .param("kinds", SqlArrays.of(groups, group -> group.told().kind()))
        .param("professions", SqlArrays.of(groups, group -> group.told().profession()))
        .param("messaged", SqlArrays.of(groups, GroupCount::messaged))
        .param("delivered", SqlArrays.of(groups, GroupCount::delivered))
        .param("answered", SqlArrays.of(groups, GroupCount::answered))
        .update();
  }

  private record Line(UUID group, Value value, int answers) {}

  private void insertValues(List<GroupCount> groups, List<UUID> ids) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < groups.size(); i++) {
      var id = ids.get(i);
      groups.get(i).values().forEach((value, answers) -> lines.add(new Line(id, value, answers)));
    }
    jdbc.sql(
            """
            insert into feedback.class_value (class_id, question, value, answers)
            select cast(n.id as uuid), n.question, cast(n.value as smallint),
                   cast(n.answers as integer)
            from unnest(:ids, :questions, :values, :answers) as n (id, question, value, answers)
            """)
        .param("ids", SqlArrays.of(lines, Line::group))
        .param("questions", SqlArrays.of(lines, line -> line.value().question()))
        .param("values", SqlArrays.of(lines, line -> line.value().value()))
        .param("answers", SqlArrays.of(lines, Line::answers))
        .update();
  }
}
