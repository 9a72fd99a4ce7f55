package fi.kaiku.insight.timeline;

import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.VERSION;

import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.RowTarget;
import fi.kaiku.insight.TargetQuery;
import fi.kaiku.insight.timeline.TimePoint.Break;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the scores of a time line, and finds what was changed on the way. */
@Component
public class TimeLines {

  private final TargetQuery targets;
  private final RuleSetQuery rules;

  TimeLines(TargetQuery targets, RuleSetQuery rules) {
    this.targets = targets;
    this.rules = rules;
  }

  /** The whole months or weeks of the selection's period. */
  public TimeLine of(Figures figures, Selection asked, TimeStep every, Vocabulary vocabulary) {
    return every
        .wholeOf(asked.period())
        .map(whole -> line(figures, asked.during(whole), every, vocabulary))
        .orElseGet(() -> new TimeLine(every, List.of()));
  }

  /** The signals in the whole months of the selection's period. */
  public SignalsTold signals(Figures figures, Selection asked, Vocabulary vocabulary) {
    var line = of(figures, asked, TimeStep.MONTH, vocabulary);
    var signals =
        line.runs().stream()
            .map(
                run ->
                    new SignalTold(
                        Objects.requireNonNull(run.judged().signal()),
                        month(line, run.from()),
                        month(line, run.to()),
                        run.judged().limits()));
    var months =
        line.moments().stream()
            .map(
                one ->
                    new MonthTold(
                        YearMonth.parse(one.word()),
                        one.nps(),
                        one.breaks().contains(Break.QUESTIONNAIRE)));
    return new SignalsTold(line.shown(), signals.toList(), months.toList());
  }

  /** The line that was told of some months, judged in the same way. */
  public static TimeLine of(List<MonthTold> months) {
    return TimeLine.of(
        TimeStep.MONTH,
        months.stream()
            .map(
                one ->
                    new TimePoint(
                        one.month().toString(),
                        one.nps(),
                        null,
                        one.asksAnew() ? Set.of(Break.QUESTIONNAIRE) : Set.of(),
                        null))
            .toList());
  }

  private static YearMonth month(TimeLine line, int place) {
    return YearMonth.parse(line.moments().get(place).word());
  }

  private TimeLine line(Figures figures, Selection asked, TimeStep every, Vocabulary vocabulary) {
    var whole = asked.period();
    var by = List.of(every.dimension());
    var scores = figures.nps(asked, new Groupings(List.of(by))).by(by).figures();
    var services =
        figures.nps(asked.during(whole.wholeMonths()), new Groupings(List.of(List.of(SERVICE))));
    var aim = RowTarget.of(targets.all(), vocabulary, services.by(SERVICE));
    var breaks = breaks(figures, asked, every);
    var moments = new ArrayList<TimePoint>();
    for (var bucket : TimeBucket.of(whole, by)) {
      var word = bucket.words().getFirst();
      moments.add(
          new TimePoint(
              word,
              scores.get(bucket.words()),
              aim.of(by, List.of(word), whole).orElse(null),
              breaks.getOrDefault(word, Set.of()),
              null));
    }
    return TimeLine.of(every, moments);
  }

  private Map<String, Set<Break>> breaks(Figures figures, Selection asked, TimeStep every) {
    var breaks = new HashMap<String, Set<Break>>();
    for (LocalDate day : rules.changes(asked.period())) {
      add(breaks, every.of(day), Break.RULES);
    }
    @Nullable String before = null;
    for (var use : versions(figures, asked, every)) {
      if (before != null && !before.equals(use.version)) {
        add(breaks, use.word, Break.QUESTIONNAIRE);
      }
      before = use.version;
    }
    return breaks;
  }

  private record Use(String word, String version) {}

  /** The version of the questionnaire that most answers of a month or week are to. */
  private List<Use> versions(Figures figures, Selection asked, TimeStep every) {
    var by = List.of(every.dimension(), VERSION);
    var scores = figures.nps(asked, new Groupings(List.of(by))).by(by).figures();
    return scores.entrySet().stream()
        .collect(
            Collectors.toMap(
                score -> score.getKey().getFirst(),
                score -> score,
                (one, other) -> one.getValue().n() < other.getValue().n() ? other : one))
        .values()
        .stream()
        .map(score -> new Use(score.getKey().getFirst(), score.getKey().getLast()))
        .sorted(Comparator.comparing(Use::word))
        .toList();
  }

  private static void add(Map<String, Set<Break>> breaks, String word, Break found) {
    breaks.computeIfAbsent(word, _ -> EnumSet.noneOf(Break.class)).add(found);
  }
}
