package fi.kaiku.attack.county;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.attack.county.DemoCounty.Decided;
import fi.kaiku.demo.county.Dice;
import fi.kaiku.feedback.Answers;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Months of a county, day by day under a stopped clock. The stories of visits are written into the
 * tables; answers are given to the real store of answers, and the real jobs let them appear and
 * release a month when its links have closed.
 */
public final class CountyLife {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int DAY_OF_RELEASE = 16;
  private static final int SECONDS_BETWEEN_MESSAGES = 9;

  private final DemoCounty county;
  private final CountyTables tables;
  private final Customers customers;
  private final StoppedClock clock;
  private final List<Job> jobs;
  private final Consumer<Instant> watcher;
  private final List<Decided> unsent = new ArrayList<>();
  private final Map<LocalDate, List<Story>> due = new HashMap<>();

  /**
   * A county that has not begun to live.
   *
   * @param watcher who looks at the screen after each tick and after each release
   */
  public CountyLife(
      DemoCounty county, House house, Customers customers, Consumer<Instant> watcher) {
    this.county = county;
    this.tables = new CountyTables(house.jdbc());
    this.customers = customers;
    this.clock = house.clock();
    this.jobs = house.jobs();
    this.watcher = watcher;
  }

  /** What it lives in: Kaiku's own parts, with an empty database. */
  public record House(
      JdbcClient jdbc,
      StoppedClock clock,
      Answers answers,
      ContactRequests contacts,
      Questionnaires questionnaires,
      List<Job> jobs) {

    public Customers customers() {
      return new Customers(answers, contacts, questionnaires);
    }
  }

  public void live() {
    for (var month = YearMonth.from(county.firstDay());
        !month.isAfter(YearMonth.from(county.lastDay()));
        month = month.plusMonths(1)) {
      tables.closesOnThe15th(month);
    }
    county.firstDay().datesUntil(county.lastDay().plusDays(1)).forEach(this::live);
    run("appear");
    watcher.accept(clock.instant());
  }

  /** A day: the night's work, messages at noon, those who answer, and three ticks. */
  private void live(LocalDate day) {
    at(day, 3, 30);
    run("release");
    if (day.getDayOfMonth() == DAY_OF_RELEASE) {
      watcher.accept(clock.instant());
    }
    unsent.addAll(county.reportedOn(day));
    if (!WEEKEND.contains(day.getDayOfWeek())) {
      at(day, 12, 5);
      var stories = sent(day);
      tables.report(stories);
      at(day, 12, 40);
      tables.receipts(
          stories.stream().filter(s -> s.decided().isAsked()).toList(), at(day, 12, 40));
    }
    at(day, 12, 44);
    due.getOrDefault(day, List.of()).forEach(this::answer);
    tick(at(day, 12, 45));
    tick(at(day, 13, 45));
    customers.haveSecondThoughts(day, tables);
    tick(at(day, 20, 0));
  }

  private List<Story> sent(LocalDate day) {
    var stories = new ArrayList<Story>();
    for (var decided : unsent) {
      var seconds = (long) stories.size() * SECONDS_BETWEEN_MESSAGES;
      var story = new Story(decided, day, clock.instant().plusSeconds(seconds));
      stories.add(story);
      if (decided.isAsked() && story.receipt().equals("DELIVERED")) {
        customers
            .daysUntilAnswer(story)
            .ifPresent(
                days -> due.computeIfAbsent(day.plusDays(days), _ -> new ArrayList<>()).add(story));
      }
    }
    unsent.clear();
    return stories;
  }

  /** One in twenty says right afterwards that they want no more messages. */
  private void answer(Story story) {
    if (clock.instant().isBefore(story.closesAt())) {
      customers.answer(story, tables, clock.instant());
      if (Dice.chance(CountyTables.dice(story), 0.05)) {
        tables.optOut(story);
      }
    }
  }

  /** Whoever looks after every tick sees something new after those at which answers waited. */
  private void tick(Instant now) {
    if (tables.haveAnswersThatWait()) {
      run("appear");
      watcher.accept(now);
    }
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private Instant at(LocalDate day, int hour, int minute) {
    var instant = day.atTime(hour, minute).atZone(Helsinki.ZONE).toInstant();
    clock.set(instant.toString());
    return instant;
  }
}
