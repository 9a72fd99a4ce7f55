package fi.kaiku.insight.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.figures.ComingGroups;
import fi.kaiku.figures.ShownFunnel;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.platform.Names;
import fi.kaiku.statistics.Mean;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Scores;
import fi.kaiku.statistics.TargetVerdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers: the question as it was understood, and a row for each group.
 *
 * @param <T> the row of the measure
 * @param smallestGroup figures of fewer are hidden
 * @param coming months of the period whose groups by age and language are not in the rows yet
 */
record FiguresAnswer<T>(
    String measure,
    LocalDate from,
    LocalDate to,
    List<String> by,
    Map<String, List<String>> filters,
    @JsonProperty("smallest_group") int smallestGroup,
    List<Coming> coming,
    List<T> rows) {

  /** From which day on the groups of a month, {@code 2026-10}, are told. */
  record Coming(String month, LocalDate on) {

    static Coming of(ComingGroups groups) {
      return new Coming(groups.month().toString(), groups.on());
    }
  }

  /**
   * Which group a row is about.
   *
   * @param by the dimensions' words
   * @param names of units, small units and services, in the three languages
   */
  record Group(Map<String, String> by, Map<String, Names> names) {

    static Group of(List<Dimension> dimensions, List<String> key, Vocabulary vocabulary) {
      var by = new LinkedHashMap<String, String>();
      var names = new LinkedHashMap<String, Names>();
      for (int place = 0; place < dimensions.size(); place++) {
        var dimension = dimensions.get(place);
        by.put(dimension.word(), vocabulary.wordOf(dimension, key.get(place)));
        vocabulary.names(dimension, key.get(place)).ifPresent(n -> names.put(dimension.word(), n));
      }
      return new Group(by, names);
    }
  }

  /**
   * A row of {@code measure=nps}; value, low and high on −100…100, unrounded. Counts and values are
   * null when the group is hidden, as is one that nobody answered.
   */
  record NpsRow(
      Map<String, String> by,
      Map<String, Names> names,
      @Nullable Long n,
      @Nullable Long promoters,
      @Nullable Long passives,
      @Nullable Long detractors,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Integer target,
      @Nullable TargetVerdict verdict,
      boolean hidden) {

    static NpsRow of(Group group, @Nullable Nps nps, @Nullable Integer target) {
      if (nps == null) {
        return new NpsRow(
            group.by, group.names, null, null, null, null, null, null, null, target, null, true);
      }
      var interval = nps.interval();
      return new NpsRow(
          group.by,
          group.names,
          nps.n(),
          nps.promoters(),
          nps.passives(),
          nps.detractors(),
          nps.value(),
          interval.low(),
          interval.high(),
          target,
          target == null ? null : TargetVerdict.of(interval, target),
          false);
    }
  }

  /** A row of {@code measure=response-rate}; n is sent, the rest per cent, 0…100, unrounded. */
  record RateRow(
      Map<String, String> by,
      Map<String, Names> names,
      @Nullable Long n,
      @Nullable Long answered,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      boolean hidden) {

    static RateRow of(Group group, @Nullable Rate rate) {
      if (rate == null) {
        return new RateRow(group.by, group.names, null, null, null, null, null, true);
      }
      var interval = rate.interval();
      return new RateRow(
          group.by,
          group.names,
          rate.whole(),
          rate.part(),
          rate.value(),
          interval.low(),
          interval.high(),
          false);
    }
  }

  /**
   * A row of a share of the answers; n is all of them, the rest per cent, 0…100, unrounded. Values
   * are null when the group is hidden, as is one that nobody answered.
   */
  record ShareRow(
      Map<String, String> by,
      Map<String, Names> names,
      @Nullable Long n,
      @Nullable Long count,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      boolean hidden) {

    static ShareRow of(Group group, @Nullable Rate share) {
      var row = RateRow.of(group, share);
      return new ShareRow(
          row.by, row.names, row.n, row.answered, row.value, row.low, row.high, row.hidden);
    }
  }

  /**
   * A row of {@code measure=statement-mean}; value, low and high on 1…5, unrounded. Values are null
   * when the group is hidden, as is one that nobody answered.
   *
   * @param counts how many gave each value 1 to 5; null when hidden
   */
  record MeanRow(
      Map<String, String> by,
      Map<String, Names> names,
      @Nullable Long n,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      Map<String, @Nullable Long> counts,
      boolean hidden) {

    static MeanRow of(Group group, @Nullable Mean mean) {
      if (mean == null) {
        return new MeanRow(group.by, group.names, null, null, null, null, counts(mean), true);
      }
      var interval = mean.interval();
      return new MeanRow(
          group.by,
          group.names,
          mean.n(),
          mean.value(),
          interval.low(),
          interval.high(),
          counts(mean),
          false);
    }

    private static Map<String, @Nullable Long> counts(@Nullable Mean mean) {
      var counts = new LinkedHashMap<String, @Nullable Long>();
      for (int value = Mean.LEAST; value <= Mean.MOST; value++) {
        var count = mean == null ? null : mean.counts().get(value - Mean.LEAST);
        counts.put(String.valueOf(value), count);
      }
      return counts;
    }
  }

  /** A row of {@code measure=distribution}: one score of a group, with its share. */
  record ScoreRow(
      Map<String, String> by,
      Map<String, Names> names,
      int score,
      @Nullable Long n,
      @Nullable Long count,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      boolean hidden) {

    static ScoreRow of(Group group, int score, @Nullable Scores scores) {
      var row = RateRow.of(group, scores == null ? null : scores.share(score));
      return new ScoreRow(
          row.by, row.names, score, row.n, row.answered, row.value, row.low, row.high, row.hidden);
    }
  }

  /** A row of the funnel; a step of too few encounters is null, also one of nobody. */
  record FunnelRow(
      Map<String, String> by,
      Map<String, Names> names,
      @Nullable Long encounters,
      @Nullable Long eligible,
      @Nullable Long sent,
      @JsonProperty("outcome_unknown") @Nullable Long unknown,
      @Nullable Long delivered,
      @Nullable Long answered,
      Map<String, Long> reasons,
      boolean hidden) {

    static FunnelRow of(Group group, @Nullable ShownFunnel funnel) {
      var shown = funnel == null ? ShownFunnel.NOTHING : funnel;
      return new FunnelRow(
          group.by,
          group.names,
          shown.encounters(),
          shown.eligible(),
          shown.sent(),
          shown.unknown(),
          shown.delivered(),
          shown.answered(),
          shown.reasons(),
          funnel == null);
    }
  }
}
