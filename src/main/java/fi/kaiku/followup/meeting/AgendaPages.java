package fi.kaiku.followup.meeting;

import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.followup.meeting.AgendaPage.Colleagues;
import fi.kaiku.followup.meeting.AgendaPage.End;
import fi.kaiku.followup.meeting.AgendaPage.ImprovementLine;
import fi.kaiku.followup.meeting.AgendaPage.Last;
import fi.kaiku.followup.meeting.AgendaPage.Part;
import fi.kaiku.followup.meeting.AgendaPage.Person;
import fi.kaiku.followup.meeting.AgendaPage.Place;
import fi.kaiku.followup.meeting.AgendaPage.Slide;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.followup.meeting.figures.FiguresView;
import fi.kaiku.followup.meeting.figures.FiguresWords;
import fi.kaiku.insight.Reader;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts agendas together. */
@Component
class AgendaPages {

  private final Meetings meetings;
  private final MeetingUnits units;
  private final AgendaFacts facts;
  private final AgendaComments comments;
  private final TeamDecisions decisions;
  private final Vocabularies vocabularies;
  private final Figures figures;
  private final Clock clock;

  AgendaPages(
      Meetings meetings,
      MeetingUnits units,
      AgendaFacts facts,
      AgendaComments comments,
      TeamDecisions decisions,
      Vocabularies vocabularies,
      Figures figures,
      Clock clock) {
    this.meetings = meetings;
    this.units = units;
    this.facts = facts;
    this.comments = comments;
    this.decisions = decisions;
    this.vocabularies = vocabularies;
    this.figures = figures;
    this.clock = clock;
  }

  AgendaPage of(Meeting meeting, Reader anybody) {
    var reader = knowing(anybody);
    var told = facts.of(meeting, reader);
    var people = units.everybody();
    var parts = parts(meeting, reader);
    var last = meetings.before(meeting).map(before -> last(before, reader)).orElse(null);
    return new AgendaPage(
        meeting.id().path(),
        place(meeting, reader),
        end(meeting, people, parts, reader),
        last,
        rows(meetings.decidedBefore(meeting), meeting, people, reader),
        new FiguresWords(told.figures(), reader.labels())
            .view(told.period(), figures.smallestGroup()),
        parts,
        told.improvements().stream()
            .map(one -> new ImprovementLine("/improvements/" + one.id(), one.title(), one.state()))
            .toList(),
        rows(decisions.of(meeting.id()), meeting, people, reader),
        meeting.notes(),
        colleagues(meeting, reader));
  }

  /**
   * One comment at a time.
   *
   * @param asked which, from 1; taken as near as there are any
   */
  Slide slide(Meeting meeting, int asked, Reader anybody) {
    var reader = knowing(anybody);
    var shown = comments.shown(meeting.id(), reader);
    var at = Math.clamp(asked, 0, shown.size());
    var path = meeting.id().path();
    var place = place(meeting, reader);
    if (at == 0) {
      return new Slide(path, place, 0, shown.size(), "", null, figures(meeting, reader));
    }
    var one = shown.get(at - 1);
    return new Slide(path, place, at, shown.size(), one.kind().word(), one.row(), null);
  }

  private FiguresView figures(Meeting meeting, Reader reader) {
    var told = facts.of(meeting, reader);
    return new FiguresWords(told.figures(), reader.labels())
        .view(told.period(), figures.smallestGroup());
  }

  /** The reader with the words of professions. */
  Reader knowing(Reader anybody) {
    return anybody.knowing(vocabularies.of(anybody.viewer().reach()));
  }

  Place place(Meeting meeting, Reader reader) {
    var unit = units.current(meeting.unit());
    var labels = reader.labels();
    var isMerged = !unit.id().value().equals(meeting.unit());
    return new Place(
        unit.names().in(labels.language()),
        unit.oid(),
        isMerged ? units.nameOf(meeting.unit(), labels.language()) : null,
        labels.numbers().day(meeting.heldOn()));
  }

  private static @Nullable End end(
      Meeting meeting, Map<UUID, Account> people, List<Part> parts, Reader reader) {
    var closing = meeting.closing();
    if (closing == null) {
      return null;
    }
    var chair = closing.chair() == null ? null : people.get(closing.chair());
    return new End(
        Helsinki.moment(closing.at(), reader.labels().language()),
        chair == null ? null : chair.name(),
        Math.max(
            0, closing.comments() - parts.stream().mapToInt(part -> part.rows().size()).sum()));
  }

  private static Last last(Meeting before, Reader reader) {
    return new Last(before.id().path(), reader.numbers().day(before.heldOn()));
  }

  /** Of a closed meeting what was decided before it as it stood then, its own as they stand now. */
  private List<TeamDecisionRow> rows(
      List<TeamDecision> decided, Meeting meeting, Map<UUID, Account> people, Reader reader) {
    return decided.stream()
        .map(
            one -> {
              var closing = one.meeting().equals(meeting.id()) ? null : meeting.closing();
              var asOf = closing == null ? clock.instant() : closing.at();
              return TeamDecisionRow.of(
                  one, new TeamDecisionRow.Seen(people, reader.numbers(), reader.today(), asOf));
            })
        .toList();
  }

  private List<Part> parts(Meeting meeting, Reader reader) {
    var shown = comments.shown(meeting.id(), reader);
    var scope = meetings.scope(meeting, reader.today());
    return Stream.of(CommentKind.values())
        .map(
            kind ->
                new Part(
                    kind.word(),
                    shown.stream()
                        .filter(one -> one.kind() == kind)
                        .map(AgendaComments.Shown::row)
                        .toList(),
                    meeting.isClosed() || kind.most() == 0
                        ? 0
                        : comments.unread(scope, kind, reader)))
        .toList();
  }

  private Colleagues colleagues(Meeting meeting, Reader reader) {
    if (meeting.isClosed()) {
      return new Colleagues(List.of(), null);
    }
    var unit = units.current(meeting.unit()).id().value();
    return new Colleagues(
        units.colleagues(unit).stream()
            .map(account -> new Person(account.id().value(), account.name()))
            .toList(),
        reader.viewer().staff().value());
  }
}
