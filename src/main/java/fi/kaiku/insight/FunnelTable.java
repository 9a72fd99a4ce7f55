package fi.kaiku.insight;

import fi.kaiku.insight.Groups.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Funnels by up to two dimensions, of which each step is shown as far as it may be. Encounters are
 * the sum of those invited and every reason, so reasons are judged as if the outcome were one more
 * dimension; what may be told of a sum never depends on its parts.
 */
final class FunnelTable {

  /**
   * Encounters counted.
   *
   * @param byOutcome counted when somebody asks for reasons: there are many more of these groups
   */
  record Encounters(Groups groups, Supplier<Groups> byOutcome) {}

  private static final Row NONE = new Row(Tally.empty(4), false);

  private final List<Dimension> by;
  private final Groups groups;
  private final Supplier<Groups> byOutcome;
  private final Map<Dimension, List<String>> only;
  private final Map<List<String>, Row> encounters;
  private final Map<List<String>, Row> sent;
  private final Map<List<String>, Row> answered = new LinkedHashMap<>();

  /**
   * Puts encounters and answers of the same groups together.
   *
   * @param only what an encounter must be to count
   */
  FunnelTable(
      List<Dimension> by,
      Encounters encounters,
      Map<Dimension, List<String>> only,
      Table<Nps> answered) {
    this.by = by;
    this.groups = encounters.groups;
    this.byOutcome = encounters.byOutcome;
    this.only = only;
    this.encounters = groups.rows(by, only);
    this.sent = judgedBy(1);
    for (var row : answered.rows()) {
      var nps = row.figure();
      this.answered.put(row.key(), new Row(Tally.of(nps == null ? 0 : nps.n()), row.hidden()));
    }
  }

  private Map<List<String>, Row> judgedBy(int column) {
    return groups.judgedBy(Columns.of(column)).rows(by, only);
  }

  /** Who answered of those a message was sent to; hidden when either are too few. */
  Table<Rate> responseRate() {
    var rates = new LinkedHashMap<List<String>, Rate>();
    var hidden = new LinkedHashSet<List<String>>();
    for (var key : keys()) {
      var asked = sent.getOrDefault(key, NONE);
      var came = answered.getOrDefault(key, NONE);
      var rate = Funnel.responseRate(asked.counts().at(1), came.counts().at(0));
      if (asked.hidden() || came.hidden()) {
        hidden.add(key);
      }
      if (by.isEmpty() || !rate.isEmpty() || came.hidden()) {
        rates.put(key, rate);
      }
    }
    return Table.of(by, rates, hidden);
  }

  /** The messages sent, as far as that may be told. */
  Table<Long> messages() {
    var messages = new LinkedHashMap<List<String>, Long>();
    keys().forEach(key -> messages.put(key, sent.getOrDefault(key, NONE).counts().at(1)));
    return Table.of(by, messages, Figures.hidden(sent));
  }

  /** Every step; a step that concerns too few has no count. */
  Table<ShownFunnel> steps() {
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    var outcomes = outcomes();
    var unknown = judgedBy(2);
    var delivered = judgedBy(3);
    for (var key : keys()) {
      var reasons = new TreeMap<String, @Nullable Long>();
      var ofKey = outcomes.getOrDefault(key, Map.of());
      ofKey.forEach((outcome, row) -> reasons.put(outcome, shown(row, 0)));
      reasons.remove(Funnel.INVITED);
      rows.put(
          key,
          new ShownFunnel(
              shown(encounters.get(key), 0),
              shown(ofKey.get(Funnel.INVITED), 0),
              shown(sent.get(key), 1),
              shown(unknown.get(key), 2),
              shown(delivered.get(key), 3),
              shown(answered.get(key), 0),
              reasons));
    }
    return Table.of(by, rows, by.isEmpty() ? Set.of() : Figures.hidden(encounters));
  }

  private Map<List<String>, Map<String, Row>> outcomes() {
    var outcomes = new HashMap<List<String>, Map<String, Row>>();
    var told = Stream.concat(by.stream(), Stream.of(Dimension.OUTCOME)).toList();
    byOutcome
        .get()
        .rows(told, only)
        .forEach(
            (key, row) ->
                outcomes
                    .computeIfAbsent(key.subList(0, by.size()), _ -> new TreeMap<>())
                    .put(key.getLast(), row));
    return outcomes;
  }

  private Set<List<String>> keys() {
    var keys = new LinkedHashSet<>(encounters.keySet());
    keys.addAll(answered.keySet());
    if (by.isEmpty()) {
      keys.add(List.of());
    }
    return keys;
  }

  /** The count; none when it is of too few. */
  private static @Nullable Long shown(@Nullable Row row, int column) {
    var some = row == null ? NONE : row;
    return some.hidden() ? null : some.counts().at(column);
  }
}
