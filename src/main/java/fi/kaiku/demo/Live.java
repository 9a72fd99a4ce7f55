package fi.kaiku.demo;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.county.Place;
import fi.kaiku.demo.county.Resident;
import fi.kaiku.demo.county.Residents;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.demo.county.VisitPlan;
import fi.kaiku.demo.customer.Arrived;
import fi.kaiku.demo.customer.Customers;
import fi.kaiku.demo.customer.Phones;
import fi.kaiku.platform.Helsinki;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demo's present: visits trickle in, messages go out, and some customers answer. */
final class Live {

  private static final Logger log = LoggerFactory.getLogger(Live.class);
  private static final Duration BRISK = Duration.ofSeconds(6);
  private static final int BRISK_VISITS = 150;
  private static final int SLOW_DOWN = 10;

  private final InventedCounty county;
  private final Residents residents;
  private final VisitPlan plan;
  private final Phones phones;
  private final Customers customers;
  private final EncounterSender api;
  private final Calendar calendar;
  private final Clock clock;
  private final RandomGenerator dice;
  private final AtomicInteger beats = new AtomicInteger();

  /** The day on which a unit had company for a visitor last. */
  private final Map<String, LocalDate> accompanied = new ConcurrentHashMap<>();

  private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(2);

  Live(County county, EncounterSender api, Calendar calendar, Clock clock) {
    this.county = county.county();
    this.residents = county.residents();
    this.plan = county.plan();
    this.phones = county.phones();
    this.customers = county.customers();
    this.api = api;
    this.calendar = calendar;
    this.clock = clock;
    this.dice = Dice.of(7, clock.millis());
  }

  /** The parts of the county that live on. */
  record County(
      InventedCounty county,
      Residents residents,
      VisitPlan plan,
      Phones phones,
      Customers customers) {}

  /**
   * Begins.
   *
   * @param late customers who got their message earlier and have not got round to it yet
   */
  void begin(List<Arrived> late) {
    late.forEach(message -> answerAfter(message, dice.nextInt(20, 1800)));
    every(BRISK, this::beat);
    every(Duration.ofSeconds(1), this::readPhones);
  }

  /** What fails once is tried again at the next turn. */
  void every(Duration pause, Runnable work) {
    Runnable safely =
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            log.warn("the demo stumbled: {}", e.getClass().getSimpleName());
          }
        };
    var millis = pause.toMillis();
    var _ = pulse.scheduleWithFixedDelay(safely, millis, millis, TimeUnit.MILLISECONDS);
  }

  void end() {
    pulse.shutdownNow();
  }

  /** A visit at every beat to begin with, later at every tenth. */
  private void beat() {
    var beat = beats.incrementAndGet();
    if (beat <= BRISK_VISITS || beat % SLOW_DOWN == 0) {
      visit(plan.at(now(), "LIVE-" + clock.millis(), dice.nextInt(county.population())));
      calendar.lived(today().minusDays(1));
    }
  }

  /**
   * A visitor of the demo has been at a unit. The first one of a day has company there, so that
   * enough people are asked for an answer to appear.
   *
   * @param language fi, sv or en
   * @param others how many people the company is
   */
  void visitBy(String language, String oid, int others) {
    var place = county.withOid(oid);
    var number = (int) (clock.millis() / 100 % Residents.SERIES);
    visit(visitOf(residents.visitor(Residents.FIRST_VISITOR + number, language), place));
    if (!today().equals(accompanied.put(oid, today()))) {
      for (int other = 0; other < others; other++) {
        var newcomer = Residents.FIRST_NEWCOMER + (number + other) % Residents.SERIES;
        visit(visitOf(residents.visitor(newcomer, "fi"), place));
      }
    }
  }

  private Visit visitOf(Resident resident, Place place) {
    var id = "VISITOR-" + clock.millis() + "-" + resident.number();
    var usual = plan.at(now(), id, place.firstResident());
    return new Visit(
        id,
        resident,
        place,
        place.oid(),
        usual.startedAt(),
        "VISIT",
        usual.profession(),
        "FINISHED");
  }

  private void visit(Visit visit) {
    try {
      phones.expect(List.of(visit));
      api.send(visit);
    } catch (IOException e) {
      log.warn("the demo could not report a visit: {}", e.getMessage());
    }
  }

  private void readPhones() {
    for (var message : phones.read()) {
      answerAfter(message, dice.nextInt(8, 90));
    }
  }

  private void answerAfter(Arrived message, int seconds) {
    var _ = pulse.schedule(() -> customers.react(message), seconds, TimeUnit.SECONDS);
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), Helsinki.ZONE).withNano(0);
  }

  private LocalDate today() {
    return now().toLocalDate();
  }
}
