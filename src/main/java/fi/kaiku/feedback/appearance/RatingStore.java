package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.Rated;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.platform.SqlArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was rated with the answers that have appeared. */
@Repository
class RatingStore {

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Line(UUID answer, Rated rated) {}

  void insert(List<Waiting> answers) {
    var lines = new ArrayList<Line>();
    for (var one : answers) {
      one.answer()
          .said()
          .ratings()
          .forEach(rated -> lines.add(new Line(one.appears().value(), rated)));
    }
    jdbc.sql(
            """
            insert into feedback.rating (feedback_id, code, kind, value)
            select cast(n.id as uuid), n.code, n.kind, cast(n.value as smallint)
            from unnest(:ids, :codes, :kinds, :values) as n (id, code, kind, value)
            order by random()
            """)
        .param("ids", SqlArrays.of(lines, Line::answer))
        .param("codes", SqlArrays.of(lines, line -> line.rated().code()))
        .param("kinds", SqlArrays.of(lines, line -> line.rated().kind()))
        .param("values", SqlArrays.of(lines, line -> line.rated().value()))
        .update();
  }

  void delete(List<Waiting> answers) {
    jdbc.sql("delete from feedback.rating where feedback_id = any (:ids)")
        .param("ids", SqlArrays.ids(answers.stream().map(one -> one.appears().value()).toList()))
        .update();
  }
}
