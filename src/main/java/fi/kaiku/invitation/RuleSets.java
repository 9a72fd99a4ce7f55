package fi.kaiku.invitation;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the county's rules. */
@Service
class RuleSets {

  private static final int LONGEST_NOTE = 500;

  private final RuleSetStore store;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RuleSets(RuleSetStore store, Clock clock, ApplicationEventPublisher events) {
    this.store = store;
    this.clock = clock;
    this.events = events;
  }

  /** The rule set in force now. */
  RuleSet inForce() {
    return store.inForce(today());
  }

  /** Every version, the one that begins last first. */
  List<RuleSet> all() {
    return store.all();
  }

  RuleSet version(int version) {
    return store.version(version).orElseThrow(() -> new NotFound("no rule set " + version));
  }

  /**
   * Adds a version that takes effect on a day.
   *
   * @throws BadInput when the day is past: decisions already made name the rules of their day
   */
  @Transactional
  RuleSet add(Rules rules, LocalDate fromOn, String note, Author author) {
    if (fromOn.isBefore(today())) {
      throw new BadInput(Fault.of("from", "invitation.fault.past", today().toString()));
    }
    if (note.length() > LONGEST_NOTE) {
      throw new BadInput(Fault.of("note", "invitation.fault.long", Integer.toString(LONGEST_NOTE)));
    }
    var added = store.insert(rules, fromOn, note, clock.instant(), author.name());
    events.publishEvent(
        new RulesChanged(author.id(), author.name(), added.version(), added.fromOn()));
    return added;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Schedule.HELSINKI);
  }
}
