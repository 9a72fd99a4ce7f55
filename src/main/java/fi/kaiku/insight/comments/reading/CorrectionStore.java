package fi.kaiku.insight.comments.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.kaiku.insight.comments.reading.Correction.About;
import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff corrected. */
@Repository
class CorrectionStore {

  private final JdbcClient jdbc;

  CorrectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Line(UUID answer, Correction correction) {}

  /** The corrections of answers that have any. */
  Map<UUID, List<Correction>> of(List<UUID> answers) {
    return jdbc
        .sql(
            """
            select r.feedback_id, c.about, c.word, c.value
            from insight.correction c
            join insight.reading r on r.id = c.reading_id
            where r.feedback_id = any (:ids)
            order by c.about, c.word
            """)
        .param("ids", SqlArrays.ids(answers))
        .query(
            (row, _) ->
                new Line(
                    row.getObject("feedback_id", UUID.class),
                    new Correction(
                        About.of(row.getString("about")),
                        row.getString("word"),
                        row.getString("value"))))
        .list()
        .stream()
        .collect(groupingBy(Line::answer, mapping(Line::correction, toList())));
  }

  /** Names that readers have missed, in whatever comment. */
  List<String> missedNames() {
    return jdbc.sql("select distinct word from insight.correction where about = 'name'")
        .query((row, _) -> row.getString("word"))
        .list();
  }

  /** Keeps a correction in place of an earlier one of the same thing. */
  void put(UUID reading, Correction correction, LocalDate today) {
    jdbc.sql(
            """
            insert into insight.correction (reading_id, about, word, value, made_on)
            values (:reading, :about, :word, :value, :today)
            on conflict (reading_id, about, word)
            do update set value = excluded.value, made_on = excluded.made_on
            """)
        .param("reading", reading)
        .param("about", correction.about().word())
        .param("word", correction.word())
        .param("value", correction.value())
        .param("today", today)
        .update();
  }
}
