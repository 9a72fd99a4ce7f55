package fi.kaiku.demo;

import fi.kaiku.demo.staff.Desks;
import fi.kaiku.demo.staff.Staff;
import fi.kaiku.demo.staff.StaffDays;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.followup.UrgentCalls;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Yesterday evening, whatever day that was, two people wrote something urgent on the open form of a
 * health station: one was handled in 40 minutes, one waits.
 */
final class UrgentEvening implements StaffDays.Work {

  /** Minutes are kept of comments that have appeared. */
  private static final Duration UNTIL_APPEARED = Duration.ofMinutes(30);

  private static final Duration UNTIL_TAKEN = Duration.ofMinutes(12);
  private static final Duration UNTIL_HANDLED = Duration.ofMinutes(40).plusSeconds(30);
  private static final List<String> WRITTEN =
      List.of(
          "Reseptissä oli väärä lääke, ja otin sitä kolme päivää.",
          "Minulle annettiin toisen potilaan lääkkeet mukaan. Otin niitä jo aamulla.");

  private final WalkIns people;
  private final Duty duty;
  private final Staff staff;
  private final Times times;

  UrgentEvening(WalkIns people, Duty duty, Staff staff, Times times) {
    this.people = people;
    this.duty = duty;
    this.staff = staff;
    this.times = times;
  }

  /** What whoever is called does. */
  record Duty(OnCallLists lists, UrgentCalls calls, Desks desks) {}

  /** By which an evening is lived once more. */
  record Times(Stages stages, FastForwardClock clock) {}

  @Override
  public void until(LocalDate today) {
    var manager = staff.manager();
    duty.lists().add(null, staff.supervisor().id(), manager.viewer());
    duty.lists().add(null, manager.id(), manager.viewer());
    try {
      live(today.minusDays(1));
    } finally {
      times.clock().putRight();
    }
  }

  private void live(LocalDate day) {
    var evening = day.atTime(20, 20).atZone(Helsinki.ZONE).toInstant();
    times.clock().putTo(evening.minus(UNTIL_APPEARED));
    var unit = new UnitId(staff.supervisor().units().iterator().next());
    WRITTEN.forEach(words -> people.write(unit, words));
    times.clock().putTo(evening);
    times.stages().work();
    times.stages().job("alerts");
    var viewer = staff.supervisor().viewer();
    var ringing = duty.calls().ringing(viewer);
    if (!ringing.isEmpty()) {
      times.clock().putTo(evening.plus(UNTIL_TAKEN));
      duty.calls().take(ringing.getFirst(), viewer);
      times.clock().putTo(evening.plus(UNTIL_HANDLED));
      duty.calls().handled(ringing.getFirst(), viewer);
      duty.desks().finishUrgent(day, viewer);
      times.stages().job("alerts");
    }
  }
}
