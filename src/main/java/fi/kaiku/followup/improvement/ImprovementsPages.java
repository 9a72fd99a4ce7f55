package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.UnitNames;
import fi.kaiku.followup.effect.Effects;
import fi.kaiku.followup.improvement.ImprovementQuery.Found;
import fi.kaiku.followup.improvement.ImprovementsPage.Counts;
import fi.kaiku.followup.improvement.ImprovementsPage.Offer;
import fi.kaiku.followup.improvement.ImprovementsPage.Offers;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Language;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the list of improvements together. */
@Component
class ImprovementsPages {

  /** So many at most; a county that has more narrows the list down. */
  private static final int MOST = 200;

  private final ImprovementQuery query;
  private final OwnUnits own;
  private final Organization organization;
  private final People people;
  private final Effects effects;

  ImprovementsPages(
      ImprovementQuery query,
      OwnUnits own,
      Organization organization,
      People people,
      Effects effects) {
    this.query = query;
    this.own = own;
    this.organization = organization;
    this.people = people;
    this.effects = effects;
  }

  /** What it takes to say improvements in a reader's words. */
  ImprovementWords words(Reader reader) {
    return new ImprovementWords(
        reader,
        UnitNames.of(organization, reader.labels().language()),
        own.successors(),
        people.all().stream().collect(Collectors.toMap(Account::id, account -> account)),
        effects.ofThisMoment());
  }

  ImprovementsPage of(ImprovementFilter filter, Reader reader) {
    var words = words(reader);
    var units = filter.units(words.names().units());
    var ids =
        units == null
            ? null
            : own.successors().withMerged(units).stream()
                .map(UnitId::value)
                .collect(Collectors.toSet());
    var wanted = new ImprovementQuery.Wanted(filter.states(), filter.about(), ids);
    var found = query.newest(wanted, MOST);
    var shown = found.stream().filter(one -> isOf(filter, one, words)).toList();
    return new ImprovementsPage(
        filter,
        offers(words),
        shown.stream().map(words::row).toList(),
        counts(shown, words),
        reader.viewer().may(Permission.HANDLE_FEEDBACK));
  }

  private static boolean isOf(ImprovementFilter filter, Found found, ImprovementWords words) {
    var one = found.improvement();
    return switch (filter.owner()) {
      case ImprovementFilter.ME -> one.task().owner().equals(words.reader().viewer().staff());
      case ImprovementFilter.GONE -> words.isWithoutOwner(one);
      case null, default -> true;
    };
  }

  private Counts counts(List<Found> shown, ImprovementWords words) {
    return new Counts(
        shown.stream().filter(one -> state(one).isOpen()).count(),
        shown.stream().filter(one -> state(one) == ImprovementState.IN_USE).count(),
        shown.stream().filter(one -> isToBeHandedOn(one, words)).count());
  }

  private static ImprovementState state(Found found) {
    return found.improvement().standing().state();
  }

  private boolean isToBeHandedOn(Found found, ImprovementWords words) {
    Viewer viewer = words.reader().viewer();
    return words.isWithoutOwner(found.improvement())
        && own.areIn(viewer, found.improvement().units());
  }

  private static Offers offers(ImprovementWords words) {
    var language = words.reader().labels().language();
    var units = words.names().units();
    return new Offers(
        Stream.of(ImprovementState.values()).map(ImprovementState::word).toList(),
        Stream.of(Theme.values()).map(Theme::word).toList(),
        units.stream()
            .filter(unit -> unit.successor() == null)
            .map(unit -> new Offer(unit.oid(), unit.names().in(language)))
            .toList(),
        services(units, language));
  }

  private static List<Offer> services(List<Unit> units, Language language) {
    return units.stream()
        .map(Unit::service)
        .distinct()
        .map(service -> new Offer(service.code(), service.names().in(language)))
        .toList();
  }
}
