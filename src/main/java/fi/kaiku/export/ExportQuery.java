package fi.kaiku.export;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads single answers, a month at a time and a few at a time. */
@Repository
class ExportQuery {

  private static final int FETCHED = 1_000;

  private static final String CONDITION =
      """
      visit_on between :from and :to
      and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
      """;

  /** All traits, as texts that are never null. */
  private static final String COLUMNS =
      Trait.ALL.stream()
          .map(trait -> expression(trait) + " as \"" + trait.column() + '"')
          .collect(Collectors.joining(", "));

  /** Their places behind one other column, for a {@code group by}. */
  private static final String PLACES =
      IntStream.range(2, 2 + Trait.ALL.size())
          .mapToObj(Integer::toString)
          .collect(Collectors.joining(", "));

  /**
   * One answer: its traits as they are, and what it says.
   *
   * @param ratings the values of what was rated, by code
   */
  record Answer(
      List<String> traits, int score, Map<String, Integer> ratings, @Nullable String comment) {}

  private final JdbcClient jdbc;
  private final Organization organization;

  ExportQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** The days of the first and the last answer of a period, if it has any. */
  Optional<Period> days(Period period, Reach reach) {
    var successors = Successors.of(organization);
    return jdbc.sql(
            """
            select min(visit_on) as first, max(visit_on) as last
            from feedback.published_feedback
            where %s
            """
                .formatted(CONDITION))
        .param("from", period.from())
        .param("to", period.to())
        .param("reach", successors.withMerged(reach).unitsOrNull())
        .query(
            (row, _) -> {
              var first = row.getObject("first", LocalDate.class);
              return first == null
                  ? Optional.<Period>empty()
                  : Optional.of(new Period(first, row.getObject("last", LocalDate.class)));
            })
        .single();
  }

  /** What may be shown of each combination of traits that answers of a month have. */
  Map<List<String>, List<String>> shown(YearMonth month, Reach reach) {
    return Blanking.of(sizes(month, reach), organization.county().smallestGroup());
  }

  private Map<List<String>, Long> sizes(YearMonth month, Reach reach) {
    var successors = Successors.of(organization);
    var sizes = new HashMap<List<String>, Long>();
    var known = new HashMap<>(successors.byUnit());
    jdbc.sql(
            """
            select count(*) as answers, %s
            from feedback.published_feedback
            where %s
            group by %s
            """
                .formatted(COLUMNS, CONDITION, PLACES))
        .param("from", month.atDay(1))
        .param("to", month.atEndOfMonth())
        .param("reach", successors.withMerged(reach).unitsOrNull())
        .query(
            row -> {
              sizes.merge(traits(row, known), row.getLong("answers"), Long::sum);
            });
    return sizes;
  }

  /**
   * The answers of a month in an order that tells nothing of them but is the same each time: by a
   * secret hash of all that is known of each, where those alike are numbered so that they do not
   * stand together. Needs a transaction: outside one the driver would read them all at once.
   *
   * @param seed a secret number that decides the order
   */
  void answers(YearMonth month, Reach reach, long seed, Consumer<Answer> each) {
    var successors = Successors.of(organization);
    var known = new HashMap<>(successors.byUnit());
    jdbc.sql(
            """
            with picked as (
                select score, ratings, comment, %s,
                       hash_record_extended(answer, :seed) as content
                from feedback.published_answer answer
                where %s
            ), numbered as (
                select *, row_number() over (partition by content) as alike from picked
            )
            select * from numbered order by hashint8extended(content # alike, :seed)
            """
                .formatted(COLUMNS, CONDITION))
        .withFetchSize(FETCHED)
        .param("from", month.atDay(1))
        .param("to", month.atEndOfMonth())
        .param("reach", successors.withMerged(reach).unitsOrNull())
        .param("seed", seed)
        .query(
            row -> {
              each.accept(
                  new Answer(
                      traits(row, known),
                      row.getInt("score"),
                      ratings(row.getString("ratings")),
                      row.getString("comment")));
            });
  }

  /** Read from {@code feeling=3 heard=5}. */
  private static Map<String, Integer> ratings(@Nullable String given) {
    if (given == null) {
      return Map.of();
    }
    var ratings = new HashMap<String, Integer>();
    for (var one : given.split(" ", -1)) {
      var sign = one.indexOf('=');
      ratings.put(one.substring(0, sign), Integer.valueOf(one.substring(sign + 1)));
    }
    return ratings;
  }

  /**
   * The same few values come again and again; one object each is enough. A merged unit has its
   * successor's already.
   */
  private static List<String> traits(ResultSet row, Map<String, String> known) throws SQLException {
    var traits = new ArrayList<String>(Trait.ALL.size());
    for (var trait : Trait.ALL) {
      traits.add(known.computeIfAbsent(row.getString(trait.column()), same -> same));
    }
    return traits;
  }

  private static String expression(Trait trait) {
    return switch (trait) {
      case SERVICE -> "coalesce(cast(service_id as text), 'unknown')";
      case UNIT -> "coalesce(cast(unit_id as text), 'unknown')";
      case QUESTIONNAIRE -> "questionnaire_code || '-' || questionnaire_version";
      case AGE_BAND, PROFESSION -> "coalesce(" + trait.column() + ", 'unknown')";
      case CHANNEL, KIND, LANGUAGE, ANSWER_LANGUAGE -> trait.column();
    };
  }
}
