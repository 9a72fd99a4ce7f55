package fi.kaiku.followup.handling;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on {@code insight.published_reading r}, of which the first is that somebody reaches
 * it; what is asked besides is added, and nothing else, so that the planner of PostgreSQL sees what
 * it can look up.
 */
public final class WithinReachQuery {

  /** What lies in a pool is reached in the months in which a unit in reach was in it. */
  private static final String REACHED =
      """
      (r.unit_id = any (:reach)
       or r.unit_id is null and exists (
           select from feedback.published_pool_unit p
           where p.visit_month = r.visit_month
             and p.pool = r.pool
             and p.unit_id = any (:reach)
             and (p.pool <> 'SERVICE' or p.service_id = r.service_id)
             and (p.pool <> 'AREA' or p.area_code = r.area_code)))
      """;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, @Nullable Object> parameters = new HashMap<>();

  private WithinReachQuery() {}

  /** Names the reader {@code :staff} and their day {@code :today} besides. */
  public static WithinReachQuery of(Reader reader, Successors successors) {
    var query = new WithinReachQuery();
    query.parameters.put("staff", reader.viewer().staff().value());
    query.parameters.put("today", reader.today());
    var units = successors.withMerged(reader.viewer().reach()).unitsOrNull();
    if (units != null) {
      var places = Stream.concat(Stream.of(units).map(UUID::toString), reader.pools().stream());
      query.and(REACHED, "reach", units);
      query.and(
          "r.place = any (cast(:reached as text[]))", "reached", places.toArray(String[]::new));
    }
    return query;
  }

  public WithinReachQuery and(String condition) {
    conditions.add(condition);
    return this;
  }

  public WithinReachQuery and(String condition, String parameter, Object value) {
    parameters.put(parameter, value);
    return and(condition);
  }

  /** As a condition by itself. */
  public String text() {
    return conditions.isEmpty() ? "true" : String.join("\nand ", conditions);
  }

  public Map<String, @Nullable Object> parameters() {
    return parameters;
  }
}
