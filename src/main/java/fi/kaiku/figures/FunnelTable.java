package fi.kaiku.figures;

import fi.kaiku.figures.disclosure.JudgedGroups;
import fi.kaiku.figures.disclosure.JudgedGroups.Row;
import fi.kaiku.figures.disclosure.Reasons;
import fi.kaiku.figures.disclosure.Tally;
import fi.kaiku.figures.disclosure.TallyColumns;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Funnels by up to two dimensions, of which each step is shown as far as it may be. Encounters are
 * the sum of those invited and those not, so they are told only where each of the two may be: else
 * the step after them would tell the rest. Reasons are judged among those not invited. A step of
 * nobody looks like one of few, and of a hidden group nothing is told.
 */
public final class FunnelTable {

  /**
   * Encounters counted.
   *
   * @param byOutcome counted when somebody asks for reasons: there are many more of these groups
   */
  record Encounters(JudgedGroups groups, Supplier<JudgedGroups> byOutcome) {}

  private static final int SENT = 1;
  private static final int UNKNOWN = 2;
  private static final int DELIVERED = 3;
  private static final int INVITED = 4;
  private static final int NOT_INVITED = 5;

  private final Reasons reasons;
  private final Set<List<String>> names;
  private final Encounters encounters;
  private final Map<List<String>, Tally> sent;
  private final Map<List<String>, Long> answered = new LinkedHashMap<>();

  /**
   * Puts encounters and answers of the same groups together.
   *
   * @param names of the rows that there are in any case
   */
  FunnelTable(
      Reasons reasons, Set<List<String>> names, Encounters encounters, GroupTable<Nps> answered) {
    this.reasons = reasons;
    this.names = names;
    this.encounters = encounters;
    this.sent = judgedBy(SENT);
    answered.figures().forEach((key, nps) -> this.answered.put(key, nps.n()));
  }

  /** Who answered of those a message was sent to; hidden when either are too few. */
  public GroupTable<Rate> responseRate() {
    var rates = new LinkedHashMap<List<String>, Rate>();
    sent.forEach(
        (key, asked) -> {
          var came = answered.get(key);
          if (came != null) {
            rates.put(key, responseRate(asked.at(SENT), came));
          }
        });
    return GroupTable.of(reasons.by(), names, rates);
  }

  /** The messages sent, as far as that may be told. */
  public GroupTable<Long> messages() {
    var messages = new LinkedHashMap<List<String>, Long>();
    sent.forEach((key, counts) -> messages.put(key, counts.at(SENT)));
    return GroupTable.of(reasons.by(), names, messages);
  }

  /** Every step; a step that concerns too few, or nobody, has no count. */
  public GroupTable<ShownFunnel> steps() {
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    var met = met();
    var unknown = judgedBy(UNKNOWN);
    var delivered = judgedBy(DELIVERED);
    Stream.of(met, sent, unknown, delivered)
        .flatMap(step -> step.keySet().stream())
        .distinct()
        .forEach(
            key -> {
              var both = met.get(key);
              rows.put(
                  key,
                  new ShownFunnel(
                      both == null ? null : both.invited + both.not,
                      both == null ? null : both.invited,
                      count(sent.get(key), SENT),
                      count(unknown.get(key), UNKNOWN),
                      count(delivered.get(key), DELIVERED),
                      answered.get(key),
                      both == null ? Map.of() : both.reasons));
            });
    return GroupTable.of(reasons.by(), names, rows);
  }

  /** Those invited and those not, and why. */
  private record Met(long invited, long not, Map<String, Long> reasons) {}

  /** The rows of which both may be told. */
  private Map<List<String>, Met> met() {
    var met = new LinkedHashMap<List<String>, Met>();
    var invited = judgedBy(INVITED);
    var outcomes = outcomes();
    judgedBy(NOT_INVITED)
        .forEach(
            (key, counts) -> {
              var others = invited.get(key);
              if (others != null && reasons.tellWhoWasNotAsked(key)) {
                var not = counts.at(NOT_INVITED);
                var each = outcomes.getOrDefault(key, Map.of());
                var why = reasons.told(not, NOT_INVITED, reasons.tellEach(key) ? each : Map.of());
                met.put(key, new Met(others.at(INVITED), not, why));
              }
            });
    return met;
  }

  /** Reasons judged among those not invited, for which being invited is none. */
  private Map<List<String>, Map<String, Row>> outcomes() {
    var outcomes = new HashMap<List<String>, Map<String, Row>>();
    if (!reasons.tellEach()) {
      return outcomes;
    }
    var by = reasons.by();
    var told = Stream.concat(by.stream(), Stream.of(Dimension.OUTCOME)).toList();
    encounters
        .byOutcome
        .get()
        .judgedBy(TallyColumns.of(NOT_INVITED))
        .rows(told, reasons.asked().only())
        .forEach(
            (key, row) ->
                outcomes
                    .computeIfAbsent(key.subList(0, by.size()), _ -> new TreeMap<>())
                    .put(key.getLast(), row));
    return outcomes;
  }

  /** The groups that may be told of, judged by the people in a column. */
  private Map<List<String>, Tally> judgedBy(int column) {
    var judged = encounters.groups.judgedBy(TallyColumns.of(column));
    return Figures.shown(judged.rows(reasons.by(), reasons.asked().only()));
  }

  private static @Nullable Long count(@Nullable Tally counts, int column) {
    return counts == null ? null : counts.at(column);
  }

  /**
   * Answers of those a message was sent to. An answer proves that its message arrived, so messages
   * of unknown outcome can never make it more than all.
   */
  public static Rate responseRate(long sent, long answered) {
    return new Rate(answered, Math.max(sent, answered));
  }
}
