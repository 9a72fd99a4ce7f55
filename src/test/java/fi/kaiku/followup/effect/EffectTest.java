package fi.kaiku.followup.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.effect.Effect.Higher;
import fi.kaiku.followup.effect.Effect.Lower;
import fi.kaiku.followup.effect.Effect.NoDifference;
import fi.kaiku.followup.effect.Effect.TooFew;
import fi.kaiku.statistics.Interval;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.SharesTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What is said of an improvement follows from the two-sample tests. The numbers beside the cases
 * were computed by scipy, with the few lines that stand in docs/statistics.md.
 */
class EffectTest {

  /**
   * Comments that criticise a theme.
   *
   * @param p none where nothing is tested
   */
  record Criticism(Rate before, Rate after, double misreading, double p, Effect said) {}

  /** Scores; the interval is that of the difference. */
  record Scores(Nps before, Nps after, Interval difference, Effect said) {}

  static final List<Criticism> CRITICISM =
      List.of(
          criticism("62 200", "28 190", 0, 0.00011034520420373973, new Lower()),
          criticism("62 200", "28 190", 0.12, 0.006246447544080366, new Lower()),
          criticism("62 200", "28 190", 0.3, 0.15088221675217775, new NoDifference()),
          criticism("20 150", "41 160", 0.05, 0.009569986851070437, new Higher()),
          criticism("20 60", "16 55", 0.1, 0.6751328139064323, new NoDifference()),
          criticism("12 30", "3 30", 0, 0.00720934701267962, new Lower()));

  static final List<Scores> SCORES =
      List.of(
          scores("140 60 50", "180 50 30", "8.590127374823506 34.332068630526734", new Higher()),
          scores("180 50 30", "140 60 50", "-34.332068630526734 -8.590127374823506", new Lower()),
          scores(
              "60 20 20", "58 22 20", "-23.758271167174765 19.874776021543692", new NoDifference()),
          scores("15 8 7", "24 4 2", "7.592507073538393 77.25597777494644", new Higher()),
          scores("26 4 0", "28 2 0", "-15.15318216926092 27.274394290473044", new NoDifference()));

  @ParameterizedTest
  @FieldSource("CRITICISM")
  void what_is_said_of_criticism_is_what_the_test_of_two_shares_says(Criticism one) {
    assertThat(SharesTest.of(one.after, one.before, one.misreading).p())
        .isCloseTo(one.p, within(1e-6));
    assertThat(Effect.ofCriticism(one.before, one.after, one.misreading)).isEqualTo(one.said);
  }

  @ParameterizedTest
  @FieldSource("SCORES")
  void what_is_said_of_the_score_is_what_the_interval_of_the_difference_says(Scores one) {
    var interval = one.after.minus(one.before).interval();
    assertThat(interval.low()).isCloseTo(one.difference.low(), within(1e-9));
    assertThat(interval.high()).isCloseTo(one.difference.high(), within(1e-9));
    assertThat(Effect.ofScore(one.before, one.after)).isEqualTo(one.said);
  }

  @Test
  void with_fewer_than_thirty_on_a_side_it_is_said_how_many_more_are_needed() {
    assertThat(Effect.ofCriticism(rate("24 80"), rate("6 24"), 0)).isEqualTo(new TooFew(0, 6));
    assertThat(Effect.ofCriticism(rate("3 12"), rate("0 0"), 0)).isEqualTo(new TooFew(18, 30));
    assertThat(Effect.ofScore(nps("20 5 4"), nps("90 0 0"))).isEqualTo(new TooFew(1, 0));
    assertThat(Effect.ofScore(nps("20 6 4"), Nps.NONE)).isEqualTo(new TooFew(0, 30));
  }

  @Test
  void the_month_of_taking_into_use_belongs_to_neither_side() {
    var months = EffectMonths.of(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-06-01"));
    assertThat(months)
        .contains(
            new EffectMonths(
                period("2026-01-01", "2026-02-28"), period("2026-04-01", "2026-05-31"), 2));
  }

  @Test
  void only_months_that_have_ended_count_and_at_most_six_on_either_side() {
    var used = LocalDate.parse("2025-08-15");
    assertThat(EffectMonths.of(used, LocalDate.parse("2025-09-30"))).isEmpty();
    assertThat(EffectMonths.firstDay(used)).isEqualTo(LocalDate.parse("2025-10-01"));
    assertThat(EffectMonths.of(used, LocalDate.parse("2025-10-01")).orElseThrow().count()).isOne();
    assertThat(EffectMonths.of(used, LocalDate.parse("2027-01-01")))
        .contains(
            new EffectMonths(
                period("2025-02-01", "2025-07-31"), period("2025-09-01", "2026-02-28"), 6));
  }

  private static Criticism criticism(
      String before, String after, double misreading, double p, Effect said) {
    return new Criticism(rate(before), rate(after), misreading, p, said);
  }

  private static Scores scores(String before, String after, String difference, Effect said) {
    var ends = difference.split(" ", -1);
    var interval = new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
    return new Scores(nps(before), nps(after), interval, said);
  }

  private static Rate rate(String counts) {
    var n = counts.split(" ", -1);
    return new Rate(Long.parseLong(n[0]), Long.parseLong(n[1]));
  }

  private static Nps nps(String counts) {
    var n = counts.split(" ", -1);
    return new Nps(Long.parseLong(n[0]), Long.parseLong(n[1]), Long.parseLong(n[2]));
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
