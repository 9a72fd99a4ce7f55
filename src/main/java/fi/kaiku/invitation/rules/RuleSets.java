package fi.kaiku.invitation.rules;

import fi.kaiku.invitation.Author;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the county's rules. */
@Service
public class RuleSets {

  private static final int LONGEST_NOTE = 500;

  private final RuleSetStore store;
  private final Organization organization;
  private final Questionnaires questionnaires;
  private final ReplyQuestions replyQuestions;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RuleSets(
      RuleSetStore store,
      Organization organization,
      Questionnaires questionnaires,
      ReplyQuestions replyQuestions,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.organization = organization;
    this.questionnaires = questionnaires;
    this.replyQuestions = replyQuestions;
    this.clock = clock;
    this.events = events;
  }

  /** The rule set in force now. */
  public RuleSet inForce() {
    return store.inForce(today()).orElseThrow();
  }

  /** The version that holds until another begins; itself for the first. */
  public RuleSet before(RuleSet set) {
    return store.inForce(set.fromOn().minusDays(1)).orElse(set);
  }

  /** Every version, the one that begins last first. */
  public List<RuleSet> all() {
    return store.all();
  }

  /** The version that begins last. */
  public RuleSet last() {
    return all().getFirst();
  }

  public RuleSet version(int version) {
    return store.version(version).orElseThrow(() -> new NotFound("no rule set " + version));
  }

  /**
   * Adds a version that takes effect on a day.
   *
   * @throws BadInput when the day is past: decisions already made name the rules of their day; or
   *     when the rules name a service or a questionnaire that there is not
   */
  @Transactional
  public RuleSet add(Rules rules, LocalDate fromOn, String note, Author author) {
    refuseBad(fromOn, note);
    refuseUnknown(rules);
    var before = store.inForce(fromOn).orElseThrow();
    var added = store.insert(rules, fromOn, note, clock.instant(), author.name());
    events.publishEvent(RulesChanged.by(author, before, added));
    return added;
  }

  public LocalDate today() {
    return Helsinki.day(clock.instant());
  }

  /**
   * Says no to what {@link #add} would refuse of the rules themselves.
   *
   * @throws BadInput when they name a service or a questionnaire that there is not, or ask for a
   *     reply where no score is asked
   */
  public void refuseUnknown(Rules rules) {
    var services = organization.services().stream().map(ServiceLine::code).toList();
    var codes = questionnaires.all().stream().map(Questionnaire::code).toList();
    var faults = new ArrayList<>(rules.questionnaires().unknown(services, codes));
    faults.addAll(rules.answers().unknown(services));
    faults.addAll(rules.kinds().unknown(codes));
    if (faults.isEmpty()) {
      faults.addAll(replyQuestions.faults(rules));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  /**
   * Says no to what {@link #add} would refuse beside the rules.
   *
   * @throws BadInput when the day is past or the note too long
   */
  public void refuseBad(LocalDate fromOn, String note) {
    if (fromOn.isBefore(today())) {
      throw new BadInput(Fault.of("from", "invitation.fault.past", Helsinki.text(today())));
    }
    if (note.length() > LONGEST_NOTE) {
      throw new BadInput(Fault.of("note", "invitation.fault.long", Integer.toString(LONGEST_NOTE)));
    }
  }
}
