package fi.kaiku.followup.handling;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on {@code insight.published_reading r} or on {@code followup.item i}, of which the
 * first is that somebody reaches it; what is asked besides is added, and nothing else, so that the
 * planner of PostgreSQL sees what it can look up. The places that are asked for stand apart: where
 * the newest are wanted, each is looked up by itself.
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
  private @Nullable List<String> places;

  private WithinReachQuery() {}

  /** Of comments. Names the reader {@code :staff} and their day {@code :today} besides. */
  public static WithinReachQuery of(Reader reader, Successors successors) {
    return new WithinReachQuery().reaching(REACHED, reader, successors);
  }

  /**
   * Of what is kept beside comments and knows its place: only in a pool the comment itself has to
   * be looked at. Names the same besides.
   *
   * @param place the column that holds the place: {@code o.place}
   * @param id the column that holds the comment's id
   */
  public static WithinReachQuery byPlace(
      String place, String id, Reader reader, Successors successors) {
    var reached =
        """
        (not starts_with(%s, 'small:')
         or exists (select from insight.published_reading r where r.id = %s and
        %s))
        """
            .formatted(place, id, REACHED);
    return new WithinReachQuery().reaching(reached, reader, successors);
  }

  /** Of tasks in hand, without their comments; names the same besides. */
  public static WithinReachQuery ofTasks(Reader reader, Successors successors) {
    return byPlace("i.place", "i.reading_id", reader, successors)
        .and("i.state = 'in-hand' and i.place is not null");
  }

  private WithinReachQuery reaching(String reached, Reader reader, Successors successors) {
    parameters.put("staff", reader.viewer().staff().value());
    parameters.put("today", reader.today());
    var units = successors.withMerged(reader.viewer().reach()).unitsOrNull();
    return units == null
        ? this
        : about(Stream.concat(Stream.of(units).map(UUID::toString), reader.pools().stream()))
            .and(reached, "reach", units);
  }

  public WithinReachQuery and(String condition) {
    conditions.add(condition);
    return this;
  }

  public WithinReachQuery and(String condition, String parameter, Object value) {
    parameters.put(parameter, value);
    return and(condition);
  }

  /** Only what is about one of these units or pools, as they are stored. */
  public WithinReachQuery about(Collection<String> only) {
    return about(only.stream());
  }

  private WithinReachQuery about(Stream<String> only) {
    var before = places;
    places = only.filter(place -> before == null || before.contains(place)).distinct().toList();
    parameters.put("places", places.toArray(String[]::new));
    return this;
  }

  /** Whether the units and pools are named about which it may be. */
  public boolean isOfPlaces() {
    return places != null;
  }

  /**
   * As a condition by itself.
   *
   * @param place the column that holds it: {@code r.place}
   */
  public String text(String place) {
    return isOfPlaces()
        ? "%s = any (cast(:places as text[]))\nand %s".formatted(place, textOfPlace())
        : textOfPlace();
  }

  /** The same about a place that is known already. */
  public String textOfPlace() {
    return conditions.isEmpty() ? "true" : String.join("\nand ", conditions);
  }

  public Map<String, @Nullable Object> parameters() {
    return parameters;
  }
}
