package fi.kaiku.followup.meeting;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units whose teams meet, and who may own what they decide. */
@Component
public class MeetingUnits {

  private final Organization organization;
  private final People people;

  MeetingUnits(Organization organization, People people) {
    this.organization = organization;
    this.people = people;
  }

  /** Units as they count at one moment, asked for once for a page of many. */
  public record UnitsNow(Successors successors, Map<String, Unit> byId) {

    /** The unit that one counts as. */
    public Unit current(UUID unit) {
      var found = byId.get(successors.successor(unit.toString()));
      if (found == null) {
        throw new NotFound("no such unit");
      }
      return found;
    }
  }

  /** The unit that one counts as now. */
  Unit current(UUID unit) {
    return now().current(unit);
  }

  /** The same for many. */
  public UnitsNow now() {
    var byId =
        organization.units().stream()
            .collect(Collectors.toMap(unit -> unit.id().value().toString(), Function.identity()));
    return new UnitsNow(Successors.of(organization), byId);
  }

  /** That unit, and those that were merged into it. */
  UUID[] together(UUID unit) {
    var successors = Successors.of(organization);
    return ids(successors.withMerged(List.of(successors.successor(unit.toString()))));
  }

  /**
   * The units whose meetings a viewer reaches: those that count as one of theirs. None for the
   * whole county.
   */
  public UUID @Nullable [] reach(Viewer viewer) {
    return switch (viewer.reach()) {
      case Reach.WholeCounty _ -> null;
      case Reach.Units units -> {
        var successors = Successors.of(organization);
        var own =
            units.ids().stream()
                .map(UUID::toString)
                .filter(unit -> !successors.byUnit().containsKey(unit))
                .toList();
        yield ids(successors.withMerged(own));
      }
    };
  }

  /** The units a viewer may plan a meeting for, by service and name. */
  public List<Unit> plannable(Viewer viewer) {
    var merged = organization.successors().keySet();
    return organization.units().stream()
        .filter(unit -> viewer.reach().includes(unit.id().value()) && !merged.contains(unit.id()))
        .toList();
  }

  /** What a unit is called, or was before it was merged. */
  String nameOf(UUID unit, Language language) {
    return organization.units().stream()
        .filter(one -> one.id().value().equals(unit))
        .map(one -> one.names().in(language))
        .findFirst()
        .orElseThrow(() -> new NotFound("no such unit"));
  }

  /** Those who may own a decision of a unit, by name. */
  public List<Account> colleagues(UUID unit) {
    return people.whoMay(Permission.HANDLE_FEEDBACK, unit).stream()
        .sorted(Comparator.comparing(Account::name))
        .toList();
  }

  /** Everybody who has an account, by its id. */
  public Map<UUID, Account> everybody() {
    return people.all().stream()
        .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
  }

  /** A reach of that unit alone. */
  static Reach alone(UUID unit) {
    return new Reach.Units(Set.of(unit));
  }

  private static UUID[] ids(List<String> units) {
    return units.stream().map(UUID::fromString).toArray(UUID[]::new);
  }
}
