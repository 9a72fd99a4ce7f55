package fi.kaiku.followup.urgent;

import fi.kaiku.access.StaffId;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.followup.oncall.OnCallPerson;
import fi.kaiku.followup.urgent.AlertStep.Kind;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the first of a list, then the next, then the whole list and the county's managers, each
 * hour for a day and then once a day, until somebody has taken the alert up. Each call is one
 * transaction with its mail, so a crash neither loses a call nor makes two of it. Without a mail
 * server nobody is called, and nobody is said to have been.
 */
@Component
class Escalation {

  private static final Duration OFTEN = Duration.ofHours(1);
  private static final Duration SELDOM = Duration.ofDays(1);
  private static final int OFTEN_CALLS = 24;

  private final AlertStore store;
  private final Urgencies urgencies;
  private final OnCallLists lists;
  private final AlertReach reach;
  private final AlertMail mail;
  private final AlertText text;
  private final WorkingDays days;
  private final Clock clock;

  Escalation(
      AlertStore store,
      Urgencies urgencies,
      OnCallLists lists,
      AlertReach reach,
      AlertMail mail,
      AlertText text,
      WorkingDays days,
      Clock clock) {
    this.store = store;
    this.urgencies = urgencies;
    this.lists = lists;
    this.reach = reach;
    this.mail = mail;
    this.text = text;
    this.days = days;
    this.clock = clock;
  }

  /**
   * Begins to call for something, unless somebody has been called for it. For a contact request
   * people are called anew: its customer has written again since it was taken up.
   */
  @Transactional
  public void begin(AlertSubject subject) {
    if (!store.isKnown(subject)) {
      store.insert(Alert.about(subject, clock.instant()), subject);
    } else if (subject.kind() == AlertSubject.Kind.CONTACT) {
      store
          .lock(subject.kind(), subject.id())
          .filter(alert -> alert.state() != Alert.State.RINGING)
          .ifPresent(alert -> store.update(alert.anew(subject, clock.instant())));
    }
  }

  /** Takes one alert as far as it goes now; not at all while somebody else holds it. */
  @Transactional
  public void advance(UUID id) {
    store.lockIfFree(id).ifPresent(this::advance);
  }

  private void advance(Alert alert) {
    var subject = alert.story().subject();
    if (subject == null) {
      return;
    }
    var seen = urgencies.firstSeen(subject);
    if (alert.state() == Alert.State.RINGING && seen.isPresent()) {
      store.update(alert.taken(step(Kind.TAKEN, alert, seen.get().by(), seen.get().at())));
    } else if (urgencies.isGone(subject)) {
      var now = clock.instant();
      store.update(alert.ended(step(Kind.GONE, alert, "", now), Helsinki.day(now)));
    } else if (alert.isDue(clock.instant())) {
      call(alert, subject);
    }
  }

  private static AlertStep step(Kind kind, Alert alert, String name, Instant at) {
    return new AlertStep(kind, null, name, 0, alert.story().minutesAt(at));
  }

  private void call(Alert alert, AlertSubject subject) {
    var now = clock.instant();
    var rule = lists.rule();
    var from = rule.mayCallFrom(now, days);
    if (from.isAfter(now) || !mail.isSetUp()) {
      store.update(alert.restingUntil(from.isAfter(now) ? from : now.plus(rule.time())));
      return;
    }
    var list = list(subject);
    var calls = alert.story().calls();
    if (calls < list.size()) {
      callOne(alert, list.get(calls), now.plus(rule.time()));
      return;
    }
    var all = everybody(list, subject);
    if (all.isEmpty()) {
      store.update(alert.restingUntil(now.plus(rule.time())));
    } else {
      callAll(alert, all, now.plus(gap(calls - list.size())));
    }
  }

  /** The county's, where nobody of the service's own can be called. */
  private List<OnCallPerson> list(AlertSubject subject) {
    var own = able(lists.of(subject.service()), subject);
    return own.isEmpty() ? able(lists.of(null), subject) : own;
  }

  private List<OnCallPerson> able(List<OnCallPerson> list, AlertSubject subject) {
    return list.stream().filter(one -> reach.opens(subject, one.account().viewer())).toList();
  }

  /** Each once, with the number that the list has of them. */
  private Collection<OnCallPerson> everybody(List<OnCallPerson> list, AlertSubject subject) {
    var each = new LinkedHashMap<StaffId, OnCallPerson>();
    list.forEach(one -> each.putIfAbsent(one.account().id(), one));
    able(lists.managers(), subject).forEach(one -> each.putIfAbsent(one.account().id(), one));
    return each.values();
  }

  private static Duration gap(int rounds) {
    return rounds < OFTEN_CALLS ? OFTEN : SELDOM;
  }

  private void tell(OnCallPerson person, Alert alert, boolean alone, Instant next) {
    mail.call(person.account(), alert.id(), alone, next);
    if (lists.rule().byText()) {
      text.call(person, next);
    }
  }

  private void callOne(Alert alert, OnCallPerson person, Instant next) {
    tell(person, alert, true, next);
    var account = person.account();
    var minutes = alert.story().minutesAt(clock.instant());
    var step = new AlertStep(Kind.CALLED, account.id().value(), account.name(), 1, minutes);
    store.update(alert.called(step, next));
  }

  private void callAll(Alert alert, Collection<OnCallPerson> people, Instant next) {
    people.forEach(one -> tell(one, alert, false, next));
    var minutes = alert.story().minutesAt(clock.instant());
    var step = new AlertStep(Kind.CALLED_ALL, null, "", people.size(), minutes);
    store.update(alert.called(step, next));
  }
}
