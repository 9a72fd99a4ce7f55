package fi.kaiku.feedback.earlier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Rated;
import fi.kaiku.feedback.Said;
import fi.kaiku.feedback.WholeAnswer;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.questionnaire.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers as they were stored until they began to wait for others. */
@Repository
class EarlierStore {

  private final JdbcClient jdbc;

  EarlierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Taken(AnswerId id, WholeAnswer answer) {}

  Optional<LocalDate> oldestDay() {
    return jdbc.sql("select visit_on from feedback.earlier order by visit_on limit 1")
        .query(LocalDate.class)
        .optional();
  }

  /** Takes answers of a month away, with their ratings. */
  List<Taken> take(YearMonth month, int limit) {
    var ids =
        jdbc.sql(
                """
                select id from feedback.earlier
                where visit_on between :first and :last
                limit :limit
                for update
                """)
            .param("first", month.atDay(1))
            .param("last", month.atEndOfMonth())
            .param("limit", limit)
            .query(SqlArrays.ID)
            .list();
    var ratings = ratings(ids);
    return jdbc.sql("delete from feedback.earlier where id = any (:ids) returning *")
        .param("ids", SqlArrays.ids(ids))
        .query((row, _) -> taken(row, ratings))
        .list();
  }

  private record Line(UUID answer, Rated rated) {}

  private Map<UUID, List<Rated>> ratings(Collection<UUID> answers) {
    return jdbc
        .sql(
            """
            select feedback_id, code, kind, value from feedback.earlier_rating
            where feedback_id = any (:ids)
            order by code
            """)
        .param("ids", SqlArrays.ids(answers))
        .query(
            (row, _) ->
                new Line(
                    row.getObject("feedback_id", UUID.class),
                    new Rated(
                        row.getString("code"),
                        Item.Kind.valueOf(row.getString("kind")),
                        row.getInt("value"))))
        .list()
        .stream()
        .collect(groupingBy(Line::answer, mapping(Line::rated, toList())));
  }

  /** Of the day on which it was given an answer keeps no more than the week, by its Sunday. */
  private static Taken taken(ResultSet row, Map<UUID, List<Rated>> ratings) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var said =
        new Said(
            row.getObject("score", Integer.class),
            row.getString("comment"),
            ratings.getOrDefault(id, List.of()));
    var sunday =
        row.getObject("given_on", LocalDate.class)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Taken(new AnswerId(id), new WholeAnswer(background(row), said, sunday));
  }

  private static Background background(ResultSet row) throws SQLException {
    return new Background(
        Channel.valueOf(row.getString("channel")),
        row.getString("questionnaire_code"),
        row.getInt("questionnaire_version"),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getString("kind"),
        row.getString("profession"),
        row.getString("age_band"),
        Language.of(row.getString("language")).orElseThrow(),
        YearMonth.from(row.getObject("visit_on", LocalDate.class)),
        null);
  }
}
