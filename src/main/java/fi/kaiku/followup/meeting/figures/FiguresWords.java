package fi.kaiku.followup.meeting.figures;

import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.meeting.figures.FiguresView.MovedTold;
import fi.kaiku.followup.meeting.figures.FiguresView.ScoreTold;
import fi.kaiku.followup.meeting.figures.FiguresView.SignalLine;
import fi.kaiku.followup.meeting.figures.FiguresView.ThemeTold;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.insight.timeline.SignalTold;
import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.TargetVerdict;
import fi.kaiku.statistics.XmrLimits;
import fi.kaiku.statistics.XmrSignal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a meeting into words, as they are now or as they were. */
public record FiguresWords(List<MeetingFigure> figures, Labels labels) {

  public FiguresView view(Period period, int smallest) {
    return new FiguresView(
        labels.numbers().period(period),
        smallest,
        all(Kind.NPS).findFirst().map(this::score).orElse(null),
        all(Kind.RATE).findFirst().map(this::share).orElse(null),
        all(Kind.CRITICISM).map(this::theme).toList(),
        all(Kind.PRAISE).map(this::theme).toList(),
        Stream.concat(all(Kind.CRITICISM_MOVED), all(Kind.PRAISE_MOVED)).map(this::moved).toList(),
        all(Kind.SIGNAL).map(this::signal).toList().reversed(),
        all(Kind.MONTHS).allMatch(months -> months.value() < XmrLimits.FEWEST),
        FrozenMonths.chart(figures, labels, smallest));
  }

  private Stream<MeetingFigure> all(Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind);
  }

  private ScoreTold score(MeetingFigure nps) {
    var numbers = labels.numbers();
    var target = all(Kind.TARGET).findFirst().map(MeetingFigure::value).orElse(null);
    return new ScoreTold(
        numbers.score(nps.value()),
        numbers.scores(nps.interval()),
        numbers.whole(nps.count().whole()),
        nps.before() == null ? null : numbers.score(nps.before()),
        target == null ? null : numbers.score(target),
        verdict(nps, target));
  }

  private static @Nullable String verdict(MeetingFigure nps, @Nullable Double target) {
    return target == null ? null : TargetVerdict.of(nps.interval(), target).toString();
  }

  private Share share(MeetingFigure figure) {
    var numbers = labels.numbers();
    return new Share(
        numbers.percent(figure.value()),
        numbers.percents(figure.interval()),
        numbers.whole(figure.count().part()),
        numbers.whole(figure.count().whole()));
  }

  private ThemeTold theme(MeetingFigure figure) {
    return new ThemeTold(figure.word(), share(figure));
  }

  private MovedTold moved(MeetingFigure figure) {
    var before = Objects.requireNonNullElse(figure.before(), 0.0);
    return new MovedTold(
        figure.word(),
        figure.kind() == Kind.PRAISE_MOVED ? "praise" : "criticism",
        figure.value() > before ? "more" : "less",
        labels.numbers().percent(before),
        labels.numbers().percent(figure.value()));
  }

  private SignalLine signal(MeetingFigure figure) {
    var months = Objects.requireNonNull(figure.months());
    var limits =
        new XmrLimits(
            figure.interval().low(),
            figure.value(),
            figure.interval().high(),
            (int) figure.count().whole());
    var told =
        new SignalTold(
            XmrSignal.valueOf(figure.word()),
            YearMonth.from(months.from()),
            YearMonth.from(months.to()),
            limits);
    return new SignalLine(told.meaning() == Meaning.IMPROVEMENT, told.words(labels));
  }
}
