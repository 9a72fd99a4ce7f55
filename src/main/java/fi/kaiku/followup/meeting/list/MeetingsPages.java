package fi.kaiku.followup.meeting.list;

import fi.kaiku.followup.meeting.Meeting;
import fi.kaiku.followup.meeting.MeetingUnits;
import fi.kaiku.followup.meeting.Meetings;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.followup.meeting.figures.MeetingFigure;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.followup.meeting.figures.MeetingFigureStore;
import fi.kaiku.followup.meeting.list.MeetingsPage.MeetingRow;
import fi.kaiku.followup.meeting.list.MeetingsPage.Taker;
import fi.kaiku.followup.meeting.list.MeetingsPage.TaskRow;
import fi.kaiku.followup.meeting.list.MeetingsPage.UnitChoice;
import fi.kaiku.followup.meeting.list.MeetingsPage.UnitMeetings;
import fi.kaiku.insight.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of meetings together. */
@Component
class MeetingsPages {

  private final Meetings meetings;
  private final MeetingUnits units;
  private final TeamDecisions decisions;
  private final MeetingFigureStore figures;
  private final Clock clock;

  MeetingsPages(
      Meetings meetings,
      MeetingUnits units,
      TeamDecisions decisions,
      MeetingFigureStore figures,
      Clock clock) {
    this.meetings = meetings;
    this.units = units;
    this.decisions = decisions;
    this.figures = figures;
    this.clock = clock;
  }

  MeetingsPage of(Reader reader) {
    var viewer = reader.viewer();
    var seen =
        new TeamDecisionRow.Seen(
            units.everybody(), reader.numbers(), reader.today(), clock.instant());
    return new MeetingsPage(
        choices(reader),
        reader.today().toString(),
        meetings.planned(viewer).stream().map(one -> row(one, reader)).toList(),
        closed(reader),
        decisions.open(units.reach(viewer)).stream().map(one -> task(one, seen, reader)).toList());
  }

  private TaskRow task(TeamDecision.Task task, TeamDecisionRow.Seen seen, Reader reader) {
    var unit = units.current(task.unit());
    var row = TeamDecisionRow.of(task.decision(), seen);
    return new TaskRow(
        row,
        unit.names().in(reader.labels().language()),
        row.isWithoutOwner()
            ? units.colleagues(unit.id().value()).stream()
                .map(one -> new Taker(one.id().value(), one.name()))
                .toList()
            : List.of());
  }

  List<UnitChoice> choices(Reader reader) {
    var language = reader.labels().language();
    return units.plannable(reader.viewer()).stream()
        .map(unit -> new UnitChoice(unit.id().value(), unit.names().in(language)))
        .toList();
  }

  private List<UnitMeetings> closed(Reader reader) {
    var byUnit = new TreeMap<String, List<MeetingRow>>();
    for (var meeting : meetings.closed(reader.viewer())) {
      var row = row(meeting, reader);
      byUnit.computeIfAbsent(row.unit(), _ -> new ArrayList<>()).add(row);
    }
    return byUnit.entrySet().stream()
        .map(unit -> new UnitMeetings(unit.getKey(), unit.getValue()))
        .toList();
  }

  private MeetingRow row(Meeting meeting, Reader reader) {
    return new MeetingRow(
        meeting.id().path(),
        units.current(meeting.unit()).names().in(reader.labels().language()),
        reader.numbers().day(meeting.heldOn()),
        !meeting.isClosed() && meeting.heldOn().isBefore(reader.today()),
        score(meeting, reader));
  }

  private @Nullable String score(Meeting meeting, Reader reader) {
    return figures.of(meeting.id()).stream()
        .filter(figure -> figure.kind() == Kind.NPS)
        .map(MeetingFigure::value)
        .map(reader.numbers()::score)
        .findFirst()
        .orElse(null);
  }
}
