package fi.kaiku.demo;

import fi.kaiku.demo.staff.StaffDays;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.command.Terminal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the demo does between start and ready: sets the county up, lives through its history, and
 * says where to look. Then the present begins.
 */
@Component
@Profile("demo")
class Beginning implements ApplicationRunner {

  /** So often a tablet tells of itself. */
  private static final Duration HEARTBEAT = Duration.ofMinutes(3);

  private final Stages stages;
  private final Diary diary;
  private final SignIns signIns;
  private final StaffDays staff;
  private final Calendar calendar;
  private final History history;
  private final WalkIns walkIns;
  private final Neighbour neighbour;
  private final Live live;
  private final FastForwardClock clock;
  private final String address;
  private final Terminal terminal = Terminal.ofTheProcess();

  Beginning(
      Stages stages,
      Diary diary,
      SignIns signIns,
      StaffDays staff,
      Calendar calendar,
      History history,
      WalkIns walkIns,
      Neighbour neighbour,
      Live live,
      FastForwardClock clock,
      @Value("${kaiku.public-url}") String address) {
    this.stages = stages;
    this.diary = diary;
    this.signIns = signIns;
    this.staff = staff;
    this.calendar = calendar;
    this.history = history;
    this.walkIns = walkIns;
    this.neighbour = neighbour;
    this.live = live;
    this.clock = clock;
    this.address = address;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var today = Helsinki.day(clock.instant());
    once("county", () -> setUp(calendar.firstDay(today)));
    settle();
    history.catchUp(today, terminal);
    var rules = diary.unpack("rules-live.yml").toString();
    once("rules", () -> stages.run("rules", rules, "--from", today.toString()));
    history.feedLastNight(today);
    once("followed-up", () -> followUp(today));
    attempt("the other service", () -> neighbour.open(signIns.manager()));
  }

  /** Whoever and whatever is there already stays. */
  private void settle() {
    var _ = signIns.accounts();
    signIns.colleagues();
    walkIns.placeTablets(signIns.manager());
  }

  private void followUp(LocalDate today) {
    for (var work : staff.all()) {
      attempt("what staff have done", () -> work.until(today));
    }
  }

  /** Without it the demo is poorer, and still a demo. */
  private void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      terminal.say("missing of %s: %s".formatted(what, e.getClass().getSimpleName()));
    }
  }

  /** The units, and rules that ask a sample first and nearly everybody from the third week on. */
  private void setUp(LocalDate first) {
    clock.putTo(first.atStartOfDay(Helsinki.ZONE).toInstant());
    var thirdWeek = first.plusWeeks(2).toString();
    var units =
        diary.unpack("units.csv", Map.of("FIRST-DAY", first.toString(), "THIRD-WEEK", thirdWeek));
    stages.run(
        "units",
        units.toString(),
        "--county-fi",
        "Koivurannan hyvinvointialue",
        "--county-sv",
        "Björkstranda välfärdsområde",
        "--county-en",
        "Koivuranta wellbeing services county");
    var sample = diary.unpack("rules-first-weeks.yml").toString();
    stages.run("rules", sample, "--from", first.toString());
    stages.run("rules", diary.unpack("rules-history.yml").toString(), "--from", thirdWeek);
  }

  private void once(String what, Runnable work) {
    if (diary.read("done-" + what).isEmpty()) {
      work.run();
      diary.write("done-" + what, clock.instant().toString());
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void begin() {
    live.begin(history.unanswered());
    walkIns.tellOfTabletsInReach();
    live.every(HEARTBEAT, walkIns::tellOfTabletsInReach);
    terminal.say("");
    terminal.say("Kaiku is ready, with an invented county: " + address);
    terminal.say("  the phone    " + address + "/demo/phone");
    terminal.say("  other ways   " + address + "/demo/ways");
    for (var who : signIns.accounts()) {
      var role = who.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      terminal.say("  %-20s %-15s %s".formatted(role, who.name(), who.password()));
    }
    terminal.say("  key to the figures   " + signIns.figuresKey());
  }
}
