package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may be wrong with an improvement. */
@Component
class ImprovementFaults {

  static final int LONGEST_TITLE = 120;
  static final int LONGEST_TEXT = 2000;

  private final OwnUnits own;
  private final Organization organization;
  private final People people;
  private final Clock clock;

  ImprovementFaults(OwnUnits own, Organization organization, People people, Clock clock) {
    this.own = own;
    this.organization = organization;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Lets through what may be written down.
   *
   * @throws BadInput naming every field that is wrong
   */
  void refuse(ProposedImprovement wanted, Viewer viewer) {
    var faults = new ArrayList<Fault>();
    var words = wanted.words();
    if (words.title().isBlank() || words.title().length() > LONGEST_TITLE) {
      faults.add(Fault.of("title", "improvement.fault.title", "" + LONGEST_TITLE));
    }
    addIfLong(faults, "said", words.said());
    addIfLong(faults, "tried", words.tried());
    if (!areTheirs(wanted, viewer)) {
      faults.add(Fault.of("units", "improvement.fault.units"));
    }
    if (owners().stream().noneMatch(one -> mayOwn(one, wanted))) {
      faults.add(Fault.of("owner", "improvement.fault.owner"));
    }
    if (wanted.on().isAfter(Period.today(clock))) {
      faults.add(Fault.of("on", "improvement.fault.ahead"));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  /** Whoever can see to an improvement somewhere. */
  List<Account> owners() {
    return people.all().stream()
        .filter(account -> account.may(Permission.HANDLE_FEEDBACK))
        .toList();
  }

  private boolean mayOwn(Account account, ProposedImprovement wanted) {
    return account.id().equals(wanted.task().owner())
        && own.areIn(account.viewer(), wanted.units());
  }

  private boolean areTheirs(ProposedImprovement wanted, Viewer viewer) {
    var known = organization.units().stream().map(Unit::id).collect(Collectors.toSet());
    return known.containsAll(wanted.units()) && own.areIn(viewer, wanted.units());
  }

  private static void addIfLong(List<Fault> faults, String field, String text) {
    if (text.length() > LONGEST_TEXT) {
      faults.add(Fault.of(field, "improvement.fault.long", "" + LONGEST_TEXT));
    }
  }
}
