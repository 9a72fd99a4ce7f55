package fi.kaiku.followup.meeting.figures;

import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.Chart;
import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Count;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.insight.timeline.MonthTold;
import fi.kaiku.insight.timeline.TimeLineWords;
import fi.kaiku.insight.timeline.TimeLines;
import fi.kaiku.statistics.Interval;
import fi.kaiku.statistics.Nps;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The months of a control chart among the figures of a meeting. */
final class FrozenMonths {

  private FrozenMonths() {}

  static MeetingFigure figure(MonthTold told) {
    var nps = told.nps();
    var value = nps == null ? 0 : nps.value();
    return new MeetingFigure(
        told.asksAnew() ? Kind.MONTH_ASKED_ANEW : Kind.MONTH,
        "",
        value,
        nps == null ? new Interval(0, 0) : nps.interval(),
        nps == null ? Count.NONE : new Count(nps.promoters(), nps.n()),
        null,
        new Period(told.month().atDay(1), told.month().atEndOfMonth()));
  }

  /** The chart as it was; none when no month was told. */
  static @Nullable Chart chart(List<MeetingFigure> figures, Labels labels, int smallest) {
    var months = figures.stream().filter(FrozenMonths::isMonth).map(FrozenMonths::told).toList();
    return new TimeLineWords(TimeLines.of(months), labels, smallest).view().chart();
  }

  private static boolean isMonth(MeetingFigure figure) {
    return figure.kind() == Kind.MONTH || figure.kind() == Kind.MONTH_ASKED_ANEW;
  }

  private static MonthTold told(MeetingFigure figure) {
    var month = YearMonth.from(Objects.requireNonNull(figure.months()).from());
    return new MonthTold(month, nps(figure), figure.kind() == Kind.MONTH_ASKED_ANEW);
  }

  /** Its value is the share of promoters less that of detractors. */
  private static @Nullable Nps nps(MeetingFigure figure) {
    var promoters = figure.count().part();
    var all = figure.count().whole();
    var detractors = promoters - Math.round(figure.value() * all / 100);
    return all == 0 ? null : new Nps(promoters, all - promoters - detractors, detractors);
  }
}
