package fi.kaiku.followup.meeting.list;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.Meeting;
import fi.kaiku.followup.meeting.MeetingUnits;
import fi.kaiku.followup.meeting.MeetingUnits.UnitsNow;
import fi.kaiku.followup.meeting.Meetings;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.followup.meeting.figures.MeetingFigureStore;
import fi.kaiku.followup.meeting.list.MeetingsPage.MeetingRow;
import fi.kaiku.followup.meeting.list.MeetingsPage.Taker;
import fi.kaiku.followup.meeting.list.MeetingsPage.TaskRow;
import fi.kaiku.followup.meeting.list.MeetingsPage.UnitChoice;
import fi.kaiku.followup.meeting.list.MeetingsPage.UnitMeetings;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Unit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    var now = units.now();
    var planned = meetings.planned(viewer);
    return new MeetingsPage(
        choices(reader),
        reader.today().toString(),
        planned.stream().map(one -> row(one, now, Map.of(), reader)).toList(),
        closed(meetings.closed(viewer), now, reader),
        tasks(decisions.open(units.reach(viewer)), now, reader));
  }

  private List<TaskRow> tasks(List<TeamDecision.Task> open, UnitsNow now, Reader reader) {
    var seen =
        new TeamDecisionRow.Seen(
            units.everybody(), reader.numbers(), reader.today(), clock.instant());
    var takers = new HashMap<Unit, List<Taker>>();
    return open.stream()
        .map(
            task -> {
              var unit = now.current(task.unit());
              var row = TeamDecisionRow.of(task.decision(), seen);
              return new TaskRow(
                  row,
                  unit.names().in(reader.labels().language()),
                  row.isWithoutOwner() ? takers.computeIfAbsent(unit, this::takers) : List.of());
            })
        .toList();
  }

  private List<Taker> takers(Unit unit) {
    return units.colleagues(unit.id().value()).stream()
        .map(one -> new Taker(one.id().value(), one.name()))
        .toList();
  }

  List<UnitChoice> choices(Reader reader) {
    var language = reader.labels().language();
    return units.plannable(reader.viewer()).stream()
        .map(unit -> new UnitChoice(unit.id().value(), unit.names().in(language)))
        .toList();
  }

  private List<UnitMeetings> closed(List<Meeting> closed, UnitsNow now, Reader reader) {
    var scores = figures.scores(closed.stream().map(Meeting::id).toList());
    var byUnit = new TreeMap<String, List<MeetingRow>>();
    for (var meeting : closed) {
      var row = row(meeting, now, scores, reader);
      byUnit.computeIfAbsent(row.unit(), _ -> new ArrayList<>()).add(row);
    }
    return byUnit.entrySet().stream()
        .map(unit -> new UnitMeetings(unit.getKey(), unit.getValue()))
        .toList();
  }

  private static MeetingRow row(
      Meeting meeting, UnitsNow now, Map<MeetingId, Double> scores, Reader reader) {
    var score = scores.get(meeting.id());
    return new MeetingRow(
        meeting.id().path(),
        now.current(meeting.unit()).names().in(reader.labels().language()),
        reader.numbers().day(meeting.heldOn()),
        !meeting.isClosed() && meeting.heldOn().isBefore(reader.today()),
        score == null ? null : reader.numbers().score(score));
  }
}
