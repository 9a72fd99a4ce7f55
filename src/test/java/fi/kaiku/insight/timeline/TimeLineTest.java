package fi.kaiku.insight.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.insight.timeline.TimePoint.Break;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.XmrLimits;
import fi.kaiku.statistics.XmrSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the months say beside each other. */
class TimeLineTest {

  private final List<TimePoint> months = new ArrayList<>();

  @Test
  void ordinary_months_have_no_signal() {
    months(80, 82, 79, 81, 80, 83, 79, 81, 80, 82);
    assertThat(line().runs()).isEmpty();
  }

  @Test
  void a_pattern_is_told_as_one_and_gaps_do_not_end_it() {
    months(70, 71, 69, 70, 71, 69, 70, 73, 74);
    months.add(month(null, Set.of()));
    months.add(month(null, Set.of()));
    months(73, 74, 73, 74, 73);

    var runs = line().runs();

    assertThat(runs).extracting(run -> run.judged().signal()).contains(XmrSignal.ABOVE_MEAN);
    var above = runs.getLast();
    assertThat(above.from()).isEqualTo(7);
    assertThat(above.to()).isEqualTo(15);
  }

  @Test
  void fewer_than_seven_months_tell_no_change() {
    months(80, 81, 80, 81, 80, 10);
    assertThat(line().runs()).isEmpty();
  }

  @Test
  void another_questionnaire_begins_anew_and_other_rules_do_not() {
    months(80, 82, 79, 81, 80, 83, 79, 81);
    months.add(month(score(60), Set.of(Break.RULES)));
    months(62, 60, 61, 62, 60, 61);
    assertThat(limits(line())).hasSize(1);
    assertThat(line().runs()).isNotEmpty();

    months.set(8, month(null, Set.of(Break.QUESTIONNAIRE)));
    assertThat(limits(line())).hasSize(2);
    assertThat(line().runs()).isEmpty();
    assertThat(line().limits().baseline()).isEqualTo(6);
  }

  @Test
  void what_lies_before_the_first_score_is_left_out() {
    months.add(month(null, Set.of()));
    months.add(month(null, Set.of()));
    months(80);
    months.add(month(null, Set.of()));
    assertThat(line().moments()).hasSize(2);
    assertThat(line().limits().upper()).isInfinite();
  }

  private void months(int... scores) {
    for (var score : scores) {
      months.add(month(score(score), Set.of()));
    }
  }

  private static TimePoint month(@Nullable Nps nps, Set<Break> breaks) {
    return new TimePoint("2026-05", nps, null, breaks, null);
  }

  private static Nps score(int score) {
    return new Nps(100 + score, 0, 100 - score);
  }

  private TimeLine line() {
    return TimeLine.of(TimeStep.MONTH, months);
  }

  private static List<XmrLimits> limits(TimeLine line) {
    return line.moments().stream()
        .map(TimePoint::judged)
        .filter(judged -> judged != null)
        .map(TimePoint.Judged::limits)
        .distinct()
        .toList();
  }
}
