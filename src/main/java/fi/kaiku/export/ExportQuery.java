package fi.kaiku.export;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads single answers, a month at a time and a few at a time. */
@Repository
class ExportQuery {

  private static final int FETCHED = 1_000;

  /** A pool is seen by whoever reaches one of the units that it holds. */
  private static final String CONDITION =
      """
      visit_month = :month
      and (cast(:reach as uuid[]) is null
           or unit_id = any (:reach)
           or (pool is not null
               and exists (
                   select from feedback.published_pool_unit held
                   where held.visit_month = answer.visit_month
                     and held.pool = answer.pool
                     and held.unit_id = any (:reach)
                     and (answer.pool <> 'SERVICE' or held.service_id = answer.service_id)
                     and (answer.pool <> 'AREA' or held.area_code = answer.area_code))))
      """;

  /** The unit, or the pool of small units, as figures tell it. */
  private static final String PLACE =
      """
      case pool
          when 'SERVICE' then 'small:service:' || service_id
          when 'AREA' then 'small:area:' || area_code
          when 'COUNTY' then 'small:county'
          else cast(unit_id as text)
      end
      """;

  private static final String FILTER =
      """
      (cast(:services as text[]) is null or service = any (:services))
      and (cast(:units as text[]) is null or place = any (:units))
      and (cast(:channels as text[]) is null or channel = any (:channels))
      and (cast(:versions as text[]) is null or version = any (:versions))
      and (cast(:kinds as text[]) is null or coalesce(kind, 'not-told') = any (:kinds))
      and (cast(:professions as text[]) is null
           or coalesce(profession, 'not-told') = any (:professions))
      """;

  /**
   * One answer as it is kept; what it does not tell is null.
   *
   * @param service its id; none for a pool of several services
   * @param place the id of its unit, or its pool of small units
   * @param version code and version of the questionnaire: {@code visit-1}
   * @param comment masked; none while it has not been read
   * @param ratings the value of what was rated, by code; several as {@code "1 3"}
   */
  record Answer(
      String channel,
      String version,
      @Nullable String service,
      String place,
      @Nullable String kind,
      @Nullable String profession,
      @Nullable Integer score,
      @Nullable String comment,
      Map<String, Object> ratings) {}

  private final JdbcClient jdbc;
  private final Organization organization;

  ExportQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** The months of a period about which anybody was asked, the first one first. */
  List<YearMonth> months(Period period) {
    return jdbc.sql(
            """
            select visit_month from feedback.published_month
            where visit_month between :from and :to
            order by visit_month
            """)
        .param("from", period.from())
        .param("to", period.to())
        .query((row, _) -> YearMonth.from(row.getObject("visit_month", LocalDate.class)))
        .list();
  }

  /**
   * The answers of a month in an order that tells nothing of them but is the same each time: by a
   * secret hash of all that is known of each, where those alike are numbered so that they do not
   * stand together. Needs a transaction: outside one the driver would read them all at once.
   *
   * @param seed a secret number that decides the order
   */
  void answers(YearMonth month, Selection selection, long seed, Consumer<Answer> each) {
    var successors = Successors.of(organization);
    var known = new HashMap<>(successors.byUnit());
    jdbc.sql(
            """
            with picked as (
                select channel, score, comment, ratings, kind, profession,
                       questionnaire_code || '-' || questionnaire_version as version,
                       cast(service_id as text) as service, %s as place,
                       hash_record_extended(answer, :seed) as content
                from feedback.published_answer answer
                where %s
            ), numbered as (
                select *, row_number() over (partition by content) as alike
                from picked
                where %s
            )
            select * from numbered order by hashint8extended(content # alike, :seed)
            """
                .formatted(PLACE, CONDITION, FILTER))
        .withFetchSize(FETCHED)
        .param("month", month.atDay(1))
        .param("seed", seed)
        .param("reach", successors.withMerged(selection.reach()).unitsOrNull())
        .params(filters(selection, successors))
        .query(
            row -> {
              each.accept(answer(row, known));
            });
  }

  private static Map<String, String @Nullable []> filters(
      Selection selection, Successors successors) {
    var filters = new HashMap<String, String @Nullable []>();
    for (var dimension : ExportQuestion.FILTERS) {
      var only = selection.only().get(dimension);
      var values = only != null && dimension == Dimension.UNIT ? successors.withMerged(only) : only;
      filters.put(dimension.word() + "s", values == null ? null : values.toArray(String[]::new));
    }
    return filters;
  }

  /**
   * The same few values come again and again; one object each is enough. A merged unit has its
   * successor's already.
   */
  private static Answer answer(ResultSet row, Map<String, String> known) throws SQLException {
    return new Answer(
        row.getString("channel"),
        known.computeIfAbsent(row.getString("version"), same -> same),
        row.getString("service"),
        known.computeIfAbsent(row.getString("place"), same -> same),
        row.getString("kind"),
        row.getString("profession"),
        row.getObject("score", Integer.class),
        row.getString("comment"),
        ratings(row.getString("ratings")));
  }

  /** Read from {@code feeling=3 heard=5}. */
  private static Map<String, Object> ratings(@Nullable String given) {
    if (given == null) {
      return Map.of();
    }
    var ratings = new HashMap<String, Object>();
    for (var one : given.split(" ", -1)) {
      var sign = one.indexOf('=');
      ratings.merge(
          one.substring(0, sign),
          Integer.valueOf(one.substring(sign + 1)),
          (several, another) -> several + " " + another);
    }
    return ratings;
  }
}
