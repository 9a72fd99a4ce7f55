package fi.kaiku.demo;

import fi.kaiku.followup.UrgentCalls;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.LocalDate;

/** Yesterday evening two urgent comments appeared: one was handled in 40 minutes, one waits. */
final class UrgentEvening implements StaffDays.Work {

  private static final Duration UNTIL_TAKEN = Duration.ofMinutes(12);
  private static final Duration UNTIL_HANDLED = Duration.ofMinutes(40);

  private final UrgentCalls calls;
  private final OnCallLists lists;
  private final Stages stages;
  private final FastForwardClock clock;
  private final Staff staff;

  UrgentEvening(
      UrgentCalls calls, OnCallLists lists, Stages stages, FastForwardClock clock, Staff staff) {
    this.calls = calls;
    this.lists = lists;
    this.stages = stages;
    this.clock = clock;
    this.staff = staff;
  }

  @Override
  public void until(LocalDate today) {
    var manager = staff.manager();
    lists.add(null, staff.supervisor().id(), manager.viewer());
    lists.add(null, manager.id(), manager.viewer());
    try {
      live(today.minusDays(1));
    } finally {
      clock.putRight();
    }
  }

  private void live(LocalDate day) {
    var evening = day.atTime(20, 20).atZone(Helsinki.ZONE).toInstant();
    clock.putTo(evening);
    stages.job("read-comments");
    stages.job("alerts");
    var viewer = staff.supervisor().viewer();
    var ringing = calls.ringing(viewer);
    if (!ringing.isEmpty()) {
      clock.putTo(evening.plus(UNTIL_TAKEN));
      calls.take(ringing.getFirst(), viewer);
      clock.putTo(evening.plus(UNTIL_HANDLED));
      calls.handled(ringing.getFirst(), viewer);
    }
  }
}
