package fi.kaiku.invitation.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.decision.DecisionStore;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.dispatch.DispatchStore.OutgoingLink;
import fi.kaiku.invitation.dispatch.WaysToAnswer.Chosen;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.Schedule;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.calendar.Holidays;
import fi.kaiku.sms.Messages;
import fi.kaiku.sms.NewMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns planned invitations into messages with links, a batch in one transaction. */
@Service
class Dispatches {

  private final DispatchStore store;
  private final ClosingDays closingDays;
  private final DecisionStore decisions;
  private final RuleSets ruleSets;
  private final Holidays holidays;
  private final Organization organization;
  private final Stationery stationery;
  private final WaysToAnswer ways;
  private final Messages messages;
  private final RandomGenerator tokens;
  private final Clock clock;

  Dispatches(
      DispatchStore store,
      ClosingDays closingDays,
      DecisionStore decisions,
      RuleSets ruleSets,
      Holidays holidays,
      Organization organization,
      Stationery stationery,
      WaysToAnswer ways,
      Messages messages,
      RandomGenerator tokens,
      Clock clock) {
    this.store = store;
    this.closingDays = closingDays;
    this.decisions = decisions;
    this.ruleSets = ruleSets;
    this.holidays = holidays;
    this.organization = organization;
    this.stationery = stationery;
    this.ways = ways;
    this.messages = messages;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Dispatches some of what is due, inside the sending window and while sending is not stopped.
   *
   * @return how many were due; 0 when nothing is left to do now
   */
  @Transactional
  public int dispatchSome(int limit) {
    var now = clock.instant();
    var today = Schedule.day(now);
    var rules = ruleSets.inForce().rules();
    var schedule = new Schedule(rules, holidays::on);
    if (!schedule.open(now) || organization.county().sendingStopped()) {
      return 0;
    }
    store.moveLateToday(today, now);
    var due = store.claimDue(today, now, limit);
    if (!due.isEmpty()) {
      var closing = closingDays.of(due.stream().map(DueInvitation::month).collect(toSet()), rules);
      var inTime = inTime(due, closing, today);
      var links = links(inTime, closing);
      var chosen = ways.choose(inTime, links, rules);
      var sent = send(written(inTime, links, chosen, schedule.closes(today)), inTime);
      dispatched(sent, links, chosen);
      ways.sent(sent, chosen);
    }
    return due.size();
  }

  /** Whoever is asked has at least a day to answer; what would leave later than that expires. */
  private List<DueInvitation> inTime(
      List<DueInvitation> due, Map<YearMonth, LocalDate> closing, LocalDate today) {
    var inTime = due.stream().collect(partitioningBy(one -> closesOn(one, closing).isAfter(today)));
    var late = inTime.getOrDefault(false, List.of());
    if (!late.isEmpty()) {
      store.expire(late.stream().map(DueInvitation::id).toList());
    }
    return inTime.getOrDefault(true, List.of());
  }

  private Map<UUID, OutgoingLink> links(
      List<DueInvitation> due, Map<YearMonth, LocalDate> closing) {
    Map<UUID, OutgoingLink> links = new HashMap<>();
    for (var one : due) {
      var closesAt = ClosingDays.end(closesOn(one, closing));
      links.put(one.id(), new OutgoingLink(one.id(), LinkToken.random(tokens), closesAt));
    }
    return links;
  }

  /** Returns those whose messages were queued. */
  private List<DueInvitation> send(List<NewMessage> written, List<DueInvitation> due) {
    var queued = messages.queue(written);
    var byOutcome = due.stream().collect(partitioningBy(one -> queued.contains(one.id())));
    leaveOut(byOutcome.getOrDefault(false, List.of()));
    return byOutcome.getOrDefault(true, List.of());
  }

  private void dispatched(List<DueInvitation> sent, Map<UUID, OutgoingLink> links, Chosen chosen) {
    sent.stream()
        .collect(groupingBy(chosen::of, groupingBy(chosen::way)))
        .forEach(
            (questionnaire, ways) ->
                ways.forEach(
                    (way, those) ->
                        store.dispatched(
                            those.stream().map(one -> link(links, one)).toList(),
                            questionnaire,
                            way)));
  }

  /** A message that has not left when the window closes expires; the invitation is moved on. */
  private List<NewMessage> written(
      List<DueInvitation> due, Map<UUID, OutgoingLink> links, Chosen chosen, Instant windowCloses) {
    var sheets = stationery.take();
    var written = new ArrayList<NewMessage>(due.size());
    for (var invitation : due) {
      var notAfter = invitation.notAfter();
      var language = invitation.language();
      written.add(
          new NewMessage(
              invitation.id(),
              invitation.phoneKey(),
              invitation.phoneSealed(),
              switch (chosen.way(invitation)) {
                case LINK -> sheets.withLink(language, link(links, invitation).token());
                case REPLY -> sheets.asking(language, chosen.question(invitation));
              },
              invitation.sendAfter(),
              notAfter.isBefore(windowCloses) ? notAfter : windowCloses));
    }
    return written;
  }

  private void leaveOut(List<DueInvitation> optedOut) {
    if (!optedOut.isEmpty()) {
      store.withdraw(optedOut.stream().map(DueInvitation::id).toList());
      decisions.withdrawn(
          optedOut.stream().map(DueInvitation::encounter).toList(), Outcome.OPTED_OUT);
    }
  }

  private static LocalDate closesOn(DueInvitation one, Map<YearMonth, LocalDate> closing) {
    return Objects.requireNonNull(closing.get(one.month()));
  }

  private static OutgoingLink link(Map<UUID, OutgoingLink> links, DueInvitation invitation) {
    return Objects.requireNonNull(links.get(invitation.id()));
  }
}
