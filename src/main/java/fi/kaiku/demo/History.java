package fi.kaiku.demo;

import fi.kaiku.demo.customer.Arrived;
import fi.kaiku.demo.operator.DemoSmsc;
import fi.kaiku.demo.staff.Desks;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.command.Terminal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lives through months by the fast-forward clock: each day the night's extract, the decisions, the
 * sending window, and customers who answer.
 */
final class History {

  private static final int DAYS_A_MESSAGE_MAY_BE_ABOUT = 30;
  private static final Duration RECEIPT_PATIENCE = Duration.ofSeconds(30);

  private final FastForwardClock clock;
  private final Stages stages;
  private final CountyFeed feed;
  private final DemoSmsc smsc;
  private final Calendar calendar;
  private final WalkIns walkIns;
  private final Desks desks;
  private final Map<LocalDate, List<Arrived>> due = new TreeMap<>();

  /** What lives beside Kaiku. */
  record Outside(CountyFeed feed, DemoSmsc smsc, WalkIns walkIns, Desks desks) {}

  History(FastForwardClock clock, Stages stages, Calendar calendar, Outside outside) {
    this.clock = clock;
    this.stages = stages;
    this.calendar = calendar;
    this.feed = outside.feed();
    this.smsc = outside.smsc();
    this.walkIns = outside.walkIns();
    this.desks = outside.desks();
  }

  /**
   * Lives through the days that are missing until yesterday, and puts the clock right.
   *
   * @param today the day it really is, in Helsinki
   */
  void catchUp(LocalDate today, Terminal terminal) {
    var days = calendar.missing(today);
    if (days.isEmpty()) {
      return;
    }
    var first = days.getFirst();
    feed.remember(first.minusDays(DAYS_A_MESSAGE_MAY_BE_ABOUT), first.minusDays(1));
    for (int done = 0; done < days.size(); done++) {
      if (done % 10 == 0) {
        terminal.say("history: day %d of %d".formatted(done + 1, days.size()));
      }
      live(days.get(done));
      calendar.lived(days.get(done));
    }
    calendar.wholeUntil(today);
    walkIns.tellOfTablets();
    clock.putRight();
  }

  /** Yesterday's visits, as they come in any night. */
  void feedLastNight(LocalDate today) {
    feed.bring(today.minusDays(1));
  }

  private void live(LocalDate day) {
    at(day, 2, 0);
    feed.bring(day.minusDays(1));
    stages.work();
    at(day, 3, 10);
    stages.night();
    at(day, 12, 5);
    stages.work();
    smsc.awaitReceipts(RECEIPT_PATIENCE);
    at(day, 12, 40);
    stages.work();
    feed.read().forEach(message -> plan(day, message));
    var today = due.getOrDefault(day, List.of());
    feed.react(today);
    due.remove(day);
    at(day, 15, 0);
    desks.work(day);
    at(day, 20, 0);
    walkIns.live(day);
    stages.work();
  }

  private void plan(LocalDate day, Arrived message) {
    due.computeIfAbsent(day.plusDays(feed.daysUntilReaction(message)), _ -> new ArrayList<>())
        .add(message);
  }

  private void at(LocalDate day, int hour, int minute) {
    clock.putTo(day.atTime(LocalTime.of(hour, minute)).atZone(Helsinki.ZONE).toInstant());
  }

  /** The messages whose readers have not got round to answering yet. */
  List<Arrived> unanswered() {
    return due.values().stream().flatMap(List::stream).toList();
  }
}
