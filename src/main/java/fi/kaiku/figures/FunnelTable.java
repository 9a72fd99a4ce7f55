package fi.kaiku.figures;

import fi.kaiku.figures.disclosure.JudgedGroups;
import fi.kaiku.figures.disclosure.JudgedGroups.Row;
import fi.kaiku.figures.disclosure.Reasons;
import fi.kaiku.figures.disclosure.Tally;
import fi.kaiku.figures.disclosure.TallyColumns;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.Collection;
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
 * the sum of those invited and every reason, so reasons are judged as if the outcome were one more
 * dimension; what may be told of a sum never depends on its parts. A step of nobody looks like one
 * of few, and of a hidden group nothing is told.
 */
public final class FunnelTable {

  /**
   * Encounters counted.
   *
   * @param byOutcome counted when somebody asks for reasons: there are many more of these groups
   */
  record Encounters(JudgedGroups groups, Supplier<JudgedGroups> byOutcome) {}

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
    this.sent = judgedBy(1);
    answered.figures().forEach((key, nps) -> this.answered.put(key, nps.n()));
  }

  /** Who answered of those a message was sent to; hidden when either are too few. */
  public GroupTable<Rate> responseRate() {
    var rates = new LinkedHashMap<List<String>, Rate>();
    sent.forEach(
        (key, asked) -> {
          var came = answered.get(key);
          if (came != null) {
            rates.put(key, responseRate(asked.at(1), came));
          }
        });
    return GroupTable.of(reasons.by(), names, rates);
  }

  /** The messages sent, as far as that may be told. */
  public GroupTable<Long> messages() {
    var messages = new LinkedHashMap<List<String>, Long>();
    sent.forEach((key, counts) -> messages.put(key, counts.at(1)));
    return GroupTable.of(reasons.by(), names, messages);
  }

  /** Every step; a step that concerns too few, or nobody, has no count. */
  public GroupTable<ShownFunnel> steps() {
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    var outcomes = outcomes();
    var unknown = judgedBy(2);
    var delivered = judgedBy(3);
    judgedBy(0)
        .forEach(
            (key, met) -> {
              var ofKey = outcomes.getOrDefault(key, Map.of());
              var told = reasons.told(key, ofKey);
              var eligible = eligible(met.at(0), ofKey.get(Reasons.INVITED), told.values());
              rows.put(
                  key,
                  new ShownFunnel(
                      met.at(0),
                      eligible,
                      count(sent.get(key), 1),
                      count(unknown.get(key), 2),
                      count(delivered.get(key), 3),
                      answered.get(key),
                      withOthers(told, met.at(0), eligible)));
            });
    return GroupTable.of(reasons.by(), names, rows);
  }

  /** The invited; not told when those that are left would be too few. */
  private @Nullable Long eligible(long met, @Nullable Row invited, Collection<Long> told) {
    if (invited == null || invited.hidden()) {
      return null;
    }
    var left = left(met, invited.counts().at(0), told);
    return left > 0 && left < reasons.smallest() ? null : invited.counts().at(0);
  }

  /** Whatever is not told by itself stands as one more reason; it is what adds up to the rest. */
  private Map<String, Long> withOthers(Map<String, Long> told, long met, @Nullable Long eligible) {
    var others = eligible == null ? 0 : left(met, eligible, told.values());
    if (others == 0 || !reasons.areTold()) {
      return told;
    }
    var all = new TreeMap<>(told);
    all.put(Reasons.OTHER, others);
    return all;
  }

  private static long left(long met, long invited, Collection<Long> told) {
    return met - invited - told.stream().mapToLong(Long::longValue).sum();
  }

  private Map<List<String>, Map<String, Row>> outcomes() {
    var outcomes = new HashMap<List<String>, Map<String, Row>>();
    var by = reasons.by();
    var told = Stream.concat(by.stream(), Stream.of(Dimension.OUTCOME)).toList();
    encounters
        .byOutcome
        .get()
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
