package fi.kaiku.demo.staff;

import static fi.kaiku.followup.handling.DoneReason.ELSEWHERE;
import static fi.kaiku.followup.handling.DoneReason.FIXED;
import static fi.kaiku.followup.handling.DoneReason.IMPROVEMENT;
import static fi.kaiku.followup.handling.DoneReason.NOTED;
import static fi.kaiku.followup.handling.DoneReason.TEAM;
import static fi.kaiku.followup.handling.DoneReason.THANKED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.access.Viewer;
import fi.kaiku.demo.county.Dice;
import fi.kaiku.followup.handling.DoneReason;
import fi.kaiku.followup.handling.InboxWork;
import fi.kaiku.followup.handling.InboxWork.Undone;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Supervisors at their inboxes on an afternoon, each unit at a pace of its own. */
public final class Desks {

  /** What is older lies where it lies. */
  private static final int DAYS = 60;

  /**
   * Stands for what is told of several small units together, which the county's manager handles.
   */
  private static final UUID TOGETHER = new UUID(0, 0);

  private static final int DAYS_TO_DO_IT = 14;

  /** How often each follows: as often as it stands here. */
  private static final List<DoneReason> AFTER_CRITICISM =
      List.of(FIXED, FIXED, FIXED, TEAM, TEAM, TEAM, NOTED, NOTED, IMPROVEMENT, ELSEWHERE);

  private static final List<DoneReason> AFTER_THANKS = List.of(TEAM, TEAM, TEAM, NOTED, THANKED);

  private final InboxWork inbox;
  private final Staff staff;
  private final Organization organization;
  private final WorkingDays days;

  Desks(InboxWork inbox, Staff staff, Organization organization, WorkingDays days) {
    this.inbox = inbox;
    this.staff = staff;
    this.organization = organization;
    this.days = days;
  }

  /** What is done on a day, at whatever hour it is; nothing when offices are closed. */
  public void work(LocalDate day) {
    if (!days.on(day)) {
      return;
    }
    var paces = organization.units().stream().collect(toMap(Desks::id, Desks::pace));
    var manager = staff.manager().viewer();
    var undone =
        inbox.undone(day.minusDays(DAYS), manager).stream()
            .collect(groupingBy(one -> Objects.requireNonNullElse(one.unit(), TOGETHER)));
    handle(new Desk(manager, DeskPace.of(""), day), undone.getOrDefault(TOGETHER, List.of()));
    for (var supervisor : staff.supervisors()) {
      for (var unit : supervisor.units()) {
        var desk = new Desk(supervisor.viewer(), paces.getOrDefault(unit, DeskPace.of("")), day);
        handle(desk, undone.getOrDefault(unit, List.of()));
      }
    }
  }

  private static UUID id(Unit unit) {
    return unit.id().value();
  }

  private static DeskPace pace(Unit unit) {
    return DeskPace.of(unit.oid());
  }

  /** Whose day it is. */
  private record Desk(Viewer viewer, DeskPace pace, LocalDate day) {

    List<Undone> due(List<Undone> comments, ToIntFunction<DeskPace.Days> after) {
      return comments.stream()
          .filter(
              one ->
                  after.applyAsInt(pace.days(one.reading()))
                      <= ChronoUnit.DAYS.between(one.appearedOn(), day))
          .toList();
    }
  }

  private void handle(Desk desk, List<Undone> comments) {
    var seen = desk.due(comments, DeskPace.Days::looked);
    var fresh = seen.stream().filter(one -> !one.looked()).toList();
    if (!fresh.isEmpty()) {
      inbox.look(fresh, desk.viewer());
    }
    var done = desk.due(comments, DeskPace.Days::done);
    var later =
        seen.stream()
            .filter(one -> one.critical() && !one.inHand() && !done.contains(one))
            .toList();
    if (!later.isEmpty()) {
      inbox.take(later, desk.day().plusDays(DAYS_TO_DO_IT), desk.viewer());
    }
    done.stream()
        .collect(groupingBy(Desks::why))
        .forEach((why, these) -> inbox.finish(these, why, desk.viewer()));
  }

  /** Those that appeared since a day, are urgent, and have been looked at. */
  public void finishUrgent(LocalDate since, Viewer viewer) {
    var seen =
        inbox.undone(since, viewer).stream().filter(one -> one.urgent() && one.looked()).toList();
    inbox.finish(seen, FIXED, viewer);
  }

  private static DoneReason why(Undone comment) {
    var dice = Dice.of(12, comment.reading().getMostSignificantBits());
    var chances = comment.critical() ? AFTER_CRITICISM : AFTER_THANKS;
    return chances.get(dice.nextInt(chances.size()));
  }
}
