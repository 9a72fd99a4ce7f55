package fi.kaiku.followup.meeting;

import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.followup.meeting.Meeting.Closing;
import fi.kaiku.followup.meeting.figures.KeptImprovementStore;
import fi.kaiku.followup.meeting.figures.KeptImprovementStore.Kept;
import fi.kaiku.followup.meeting.figures.MeetingFigure;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.followup.meeting.figures.MeetingFigureStore;
import fi.kaiku.followup.meeting.figures.MeetingFigures;
import fi.kaiku.insight.Reader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an agenda tells without anybody's doing: of an open one as it is, of a closed one as it was.
 */
@Component
class AgendaFacts {

  private final Meetings meetings;
  private final MeetingUnits units;
  private final MeetingFigures figures;
  private final MeetingFigureStore keptFigures;
  private final KeptImprovementStore keptImprovements;
  private final Improvements improvements;

  AgendaFacts(
      Meetings meetings,
      MeetingUnits units,
      MeetingFigures figures,
      MeetingFigureStore keptFigures,
      KeptImprovementStore keptImprovements,
      Improvements improvements) {
    this.meetings = meetings;
    this.units = units;
    this.figures = figures;
    this.keptFigures = keptFigures;
    this.keptImprovements = keptImprovements;
    this.improvements = improvements;
  }

  /**
   * The facts.
   *
   * @param period that the figures are about
   */
  record Facts(Period period, List<MeetingFigure> figures, List<Kept> improvements) {}

  Facts of(Meeting meeting, Reader reader) {
    var closing = meeting.closing();
    return closing == null ? now(meeting, reader) : kept(meeting, closing);
  }

  private Facts now(Meeting meeting, Reader reader) {
    var unit = units.current(meeting.unit());
    var scope = meetings.scope(meeting, reader.today());
    return new Facts(
        scope.period(),
        figures.of(scope.selection(), unit, scoreBefore(meeting), reader),
        improvements.open(Set.of(unit.id())).stream().map(AgendaFacts::kept).toList());
  }

  private Facts kept(Meeting meeting, Closing closing) {
    return new Facts(
        closing.figures(), keptFigures.of(meeting.id()), keptImprovements.of(meeting.id()));
  }

  /** Keeps them as they are, with a meeting that is being closed. */
  void keep(Meeting meeting, Facts facts) {
    keptFigures.insert(meeting.id(), facts.figures());
    keptImprovements.insert(meeting.id(), facts.improvements());
  }

  private static Kept kept(ListedImprovement one) {
    return new Kept(one.id().value(), one.title(), one.state().word());
  }

  private @Nullable Double scoreBefore(Meeting meeting) {
    return meetings
        .before(meeting)
        .flatMap(
            last ->
                keptFigures.of(last.id()).stream()
                    .filter(figure -> figure.kind() == Kind.NPS)
                    .map(MeetingFigure::value)
                    .findFirst())
        .orElse(null);
  }
}
