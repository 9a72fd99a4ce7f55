package fi.kaiku.followup.meeting.figures;

import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Count;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.themes.ThemeMoved;
import fi.kaiku.insight.themes.ThemesInShort;
import fi.kaiku.insight.timeline.SignalTold;
import fi.kaiku.insight.timeline.TimeLines;
import fi.kaiku.insight.timeline.TimeStep;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.statistics.Interval;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what an agenda tells of a unit; nothing that is told of fewer than may be shown. */
@Component
public class MeetingFigures {

  private static final Groupings WHOLE = new Groupings(List.of(List.of()));
  private static final int MOST_THEMES = 3;

  private final Figures figures;
  private final ThemesInShort themes;
  private final TimeLines lines;
  private final Organization organization;

  MeetingFigures(
      Figures figures, ThemesInShort themes, TimeLines lines, Organization organization) {
    this.figures = figures;
    this.themes = themes;
    this.lines = lines;
    this.organization = organization;
  }

  /**
   * As they are at this moment.
   *
   * @param before the score that was told at the last meeting
   */
  public List<MeetingFigure> of(
      Selection selection, Unit unit, @Nullable Double before, Reader reader) {
    var now = figures.ofThisMoment();
    var both = now.both(selection, WHOLE);
    var told = new ArrayList<MeetingFigure>();
    var nps = both.scores().by().total().figure();
    if (nps != null) {
      told.add(score(nps, before));
      organization
          .target(unit.service().id(), selection.period().to())
          .ifPresent(target -> told.add(bare(Kind.TARGET, target)));
    }
    var rate = both.funnels().by().responseRate().total().figure();
    if (rate != null) {
      told.add(share(Kind.RATE, "", rate, null));
    }
    addThemes(told, now, selection, reader);
    addSignals(told, now, selection, reader);
    return told;
  }

  private static MeetingFigure score(Nps nps, @Nullable Double before) {
    var count = new Count(nps.n(), nps.n());
    return new MeetingFigure(Kind.NPS, "", nps.value(), nps.interval(), count, before, null);
  }

  private static MeetingFigure bare(Kind kind, double value) {
    return new MeetingFigure(kind, "", value, new Interval(value, value), Count.NONE, null, null);
  }

  private static MeetingFigure share(Kind kind, String word, Rate rate, @Nullable Double before) {
    var count = new Count(rate.part(), rate.whole());
    return new MeetingFigure(kind, word, rate.value(), rate.interval(), count, before, null);
  }

  private void addThemes(
      List<MeetingFigure> told, Figures now, Selection selection, Reader reader) {
    var said = themes.of(now, selection, reader.labels(), MOST_THEMES);
    said.moved().forEach(moved -> told.add(moved(moved)));
    said.criticised()
        .forEach(one -> told.add(share(Kind.CRITICISM, one.theme().word(), one.rate(), null)));
    said.praised()
        .forEach(one -> told.add(share(Kind.PRAISE, one.theme().word(), one.rate(), null)));
  }

  private static MeetingFigure moved(ThemeMoved moved) {
    var kind = moved.side().equals("praise") ? Kind.PRAISE_MOVED : Kind.CRITICISM_MOVED;
    return share(kind, moved.theme().word(), moved.now(), moved.before().value());
  }

  private void addSignals(
      List<MeetingFigure> told, Figures now, Selection selection, Reader reader) {
    var end = selection.period().to();
    var last = end.isBefore(reader.today()) ? end : reader.today();
    var months = selection.during(TimeStep.MONTH.upTo(last));
    var since = YearMonth.from(selection.period().from());
    var line = lines.signals(now, months, reader.vocabulary());
    told.add(bare(Kind.MONTHS, (double) line.months()));
    line.signals().stream()
        .filter(signal -> !signal.to().isBefore(since))
        .forEach(signal -> told.add(signal(signal)));
    line.line().forEach(month -> told.add(FrozenMonths.figure(month)));
  }

  private static MeetingFigure signal(SignalTold told) {
    var limits = told.limits();
    return new MeetingFigure(
        Kind.SIGNAL,
        told.signal().name(),
        limits.mean(),
        new Interval(limits.lower(), limits.upper()),
        new Count(limits.baseline(), limits.baseline()),
        null,
        new Period(told.from().atDay(1), told.to().atEndOfMonth()));
  }
}
