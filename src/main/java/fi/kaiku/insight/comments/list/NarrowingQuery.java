package fi.kaiku.insight.comments.list;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Successors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on {@code insight.reading r} that a list asks for, and no others: so that the
 * planner of PostgreSQL sees what it can look up.
 */
final class NarrowingQuery {

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

  /** In each language by its own stems; what is in none of the three, letter by letter. */
  private static final String FOUND =
      """
      (r.language = 'fi' and r.words @@ websearch_to_tsquery('pg_catalog.finnish', :search)
       or r.language = 'sv' and r.words @@ websearch_to_tsquery('pg_catalog.swedish', :search)
       or r.language = 'en' and r.words @@ websearch_to_tsquery('pg_catalog.english', :search)
       or r.language = 'other' and r.words @@ websearch_to_tsquery('pg_catalog.simple', :search))
      """;

  private static final String MARKED =
      """
      (select from insight.read_mark k where k.reading_id = r.id and k.staff_id = :staff)
      """;

  private final List<String> conditions = new ArrayList<>(List.of("r.counted"));
  private final Map<String, @Nullable Object> parameters = new HashMap<>();

  private NarrowingQuery() {}

  static NarrowingQuery of(Wanted wanted, Successors successors) {
    var query = new NarrowingQuery();
    query.parameters.put("staff", wanted.staff().value());
    query.visits(wanted, successors);
    query.narrow(wanted.narrowing());
    if (wanted.order() == CommentOrder.LOWEST) {
      query.conditions.add("r.score is not null");
    }
    return query;
  }

  String text() {
    return String.join("\nand ", conditions);
  }

  Map<String, @Nullable Object> parameters() {
    return parameters;
  }

  /** Those after a comment, in an order. */
  NarrowingQuery after(Cursor cursor, CommentOrder order) {
    conditions.add(
        switch (order) {
          case NEWEST -> "r.appeared_on <= :day and (r.appeared_on < :day or r.id > :id)";
          case LOWEST ->
              """
              r.score >= :rank and (r.score > :rank or r.appeared_on < :day
                                    or r.appeared_on = :day and r.id > :id)
              """;
          case LONGEST ->
              """
              r.length <= :rank and (r.length < :rank or r.appeared_on < :day
                                     or r.appeared_on = :day and r.id > :id)
              """;
        });
    parameters.put("day", cursor.appearedOn());
    parameters.put("id", cursor.id());
    parameters.put("rank", cursor.rank());
    return this;
  }

  /** The part of a county, as a condition by itself. */
  static String reached(UUID @Nullable [] reach) {
    return reach == null ? "true" : REACHED;
  }

  private void visits(Wanted wanted, Successors successors) {
    var selection = wanted.selection();
    add("r.visit_month >= :from", "from", selection.period().from());
    add("r.visit_month <= :to", "to", selection.period().to());
    add("r.appeared_on >= :from", "from", selection.period().from());
    var reach = successors.withMerged(selection.reach()).unitsOrNull();
    if (reach != null) {
      add(REACHED, "reach", reach);
      var units = Stream.of(reach).map(UUID::toString);
      var places = Stream.concat(units, wanted.pools().stream()).toArray(String[]::new);
      add("r.place = any (cast(:reached as text[]))", "reached", places);
    }
    var only = selection.only();
    values(only, Dimension.SERVICE, "coalesce(cast(r.service_id as text), 'not-told')");
    values(only, Dimension.KIND, "coalesce(r.kind, 'not-told')");
    values(only, Dimension.PROFESSION, "coalesce(r.profession, 'not-told')");
    var units = only.get(Dimension.UNIT);
    if (units != null) {
      add(
          "r.place = any (cast(:unit as text[]))",
          "unit",
          successors.withMerged(units).toArray(String[]::new));
    }
  }

  private void values(Map<Dimension, List<String>> only, Dimension dimension, String column) {
    var values = only.get(dimension);
    if (values == null) {
      return;
    }
    if (dimension == Dimension.SERVICE && !values.contains(Dimension.NOT_TOLD)) {
      add("r.service_id = any (:service)", "service", ids(values));
    } else {
      add(
          column + " = any (cast(:" + dimension.word() + " as text[]))",
          dimension.word(),
          values.toArray(String[]::new));
    }
  }

  private static UUID[] ids(List<String> values) {
    return values.stream().map(UUID::fromString).toArray(UUID[]::new);
  }

  private void narrow(Narrowing by) {
    if (!by.search().isEmpty()) {
      add(FOUND, "search", by.search());
    }
    if (by.written() != null) {
      add("r.language = :written", "written", by.written().word());
    }
    if (!by.themes().isEmpty()) {
      add("r.themes && cast(:themes as text[])", "themes", by.themes().toArray(String[]::new));
    }
    if (by.score() == ScoreGroup.NONE) {
      conditions.add("r.score is null");
    } else if (by.score() != null) {
      add("r.score >= :lowest", "lowest", by.score().lowest());
      add("r.score <= :highest", "highest", by.score().highest());
    }
    by.flags().forEach(flag -> conditions.add(condition(flag)));
    if (by.flags().contains(Flag.FRESH)) {
      parameters.put("since", by.since());
    }
  }

  private static String condition(Flag flag) {
    return switch (flag) {
      case URGENT -> "r.urgent <> 'none'";
      case CONTRADICTS -> "r.disagrees";
      case FRESH -> "r.appeared_on >= :since and not exists " + MARKED;
      case UNREAD -> "not exists " + MARKED;
      case QUOTED -> "exists (select from insight.quote q where q.reading_id = r.id)";
      case UNSEEN -> "r.urgent <> 'none' and not r.urgent_seen";
      case SEEN -> "r.urgent <> 'none' and r.urgent_seen";
    };
  }

  private void add(String condition, String parameter, @Nullable Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
  }
}
