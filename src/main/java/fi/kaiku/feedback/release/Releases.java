package fi.kaiku.feedback.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.appearance.Backgrounds;
import fi.kaiku.feedback.appearance.Month;
import fi.kaiku.feedback.appearance.MonthStore;
import fi.kaiku.feedback.appearance.OrderStore;
import fi.kaiku.feedback.appearance.RecipientQuery;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases months, each in one transaction: a crash loses nothing and counts nothing twice. */
@Service
public class Releases {

  private final ReleaseStore store;
  private final MonthStore months;
  private final RecipientQuery people;
  private final WaitingAnswers waiting;
  private final LastAppearances lastAppearances;
  private final Groups groups;
  private final OrderStore order;
  private final Organization organization;
  private final Clock clock;

  Releases(
      ReleaseStore store,
      MonthStore months,
      RecipientQuery people,
      WaitingAnswers waiting,
      LastAppearances lastAppearances,
      Groups groups,
      OrderStore order,
      Organization organization,
      Clock clock) {
    this.store = store;
    this.months = months;
    this.people = people;
    this.waiting = waiting;
    this.lastAppearances = lastAppearances;
    this.groups = groups;
    this.order = order;
    this.organization = organization;
    this.clock = clock;
  }

  /** The months whose links have closed and that have not been released yet, oldest first. */
  public List<YearMonth> due() {
    return store.due(Helsinki.day(clock.instant()));
  }

  /** Releases a month whose links have closed; one that is released already stays as it is. */
  @Transactional
  public void release(YearMonth of) {
    months.beginTick();
    var month = month(of);
    if (!month.released()) {
      var answers = waitingByMonth().getOrDefault(of, List.of());
      var places = Places.of(asked(of, answers), areas(), month.smallest());
      lastAppearances.settle(answers, places, month);
      groups.count(places, month);
      store.keepPools(of, places.pools().unitsByPlace(), areas());
      store.release(of, Helsinki.day(clock.instant()));
      order.forget(of);
    }
  }

  /** What comes after its month has been released is told of no more. */
  @Transactional
  public void dropLate() {
    var late = waitingByMonth();
    late.keySet().removeIf(of -> !month(of).released());
    late.values().forEach(waiting::take);
  }

  private Month month(YearMonth of) {
    return months.seen(of, organization.county().smallestGroup());
  }

  private Map<YearMonth, List<Waiting>> waitingByMonth() {
    return waiting.all().stream()
        .filter(one -> one.answer().background().channel().asksByMessage())
        .collect(groupingBy(one -> one.answer().background().visitMonth(), HashMap::new, toList()));
  }

  /** Everybody who was asked, by unit; also units that an answer names and nobody else does. */
  private Map<Circle, List<Recipient>> asked(YearMonth of, List<Waiting> answers) {
    var asked = new HashMap<>(people.everybody(of));
    store.circlesOfAppeared(of).forEach(circle -> asked.putIfAbsent(circle, List.of()));
    answers.forEach(
        one -> asked.putIfAbsent(Backgrounds.circle(one.answer().background()), List.of()));
    return asked;
  }

  private Map<ServiceId, String> areas() {
    return organization.services().stream().collect(toMap(ServiceLine::id, ServiceLine::areaCode));
  }
}
