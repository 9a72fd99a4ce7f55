package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.UnitNames;
import fi.kaiku.followup.effect.EffectCounter;
import fi.kaiku.followup.effect.EffectView;
import fi.kaiku.followup.effect.EffectWords;
import fi.kaiku.followup.effect.Measured;
import fi.kaiku.followup.improvement.ImprovementQuery.Found;
import fi.kaiku.followup.improvement.ImprovementRow.Due;
import fi.kaiku.followup.improvement.ImprovementRow.Owner;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.Account;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts improvements into a reader's words.
 *
 * @param successors the units that merged ones count as
 * @param accounts everybody who may own one
 */
record ImprovementWords(
    Reader reader,
    UnitNames names,
    Successors successors,
    Map<StaffId, Account> accounts,
    EffectCounter effects) {

  ImprovementRow row(Found found) {
    var one = found.improvement();
    var units = units(one);
    return new ImprovementRow(
        "/improvements/" + one.id().value(),
        one.words().title(),
        one.standing().state().word(),
        reader.numbers().day(one.standing().since()),
        names.of(units),
        one.theme() == null ? null : one.theme().word(),
        owner(one),
        due(one),
        found.comments(),
        effect(one));
  }

  Set<UnitId> units(Improvement one) {
    return successors.now(one.units());
  }

  boolean isWithoutOwner(Improvement one) {
    return owner(one).gone() && one.standing().state().isOpen();
  }

  private Owner owner(Improvement one) {
    var account = accounts.get(one.task().owner());
    return account == null
        ? new Owner("", true)
        : new Owner(account.name(), account.disabled() || !isTheirs(account, one));
  }

  private boolean isTheirs(Account account, Improvement one) {
    var viewer = account.viewer();
    return viewer.may(Permission.HANDLE_FEEDBACK)
        && (viewer.reach().isWholeCounty()
            || (!one.units().isEmpty()
                && units(one).stream().allMatch(unit -> viewer.reach().includes(unit.value()))));
  }

  private @Nullable Due due(Improvement one) {
    var day = one.task().dueOn();
    return day == null ? null : new Due(reader.numbers().day(day), one.isOverdue(reader.today()));
  }

  /** In words for everybody; with figures for those who see all its units. */
  @Nullable EffectView effect(Improvement one) {
    var used = one.standing().usedOn();
    if (used == null) {
      return null;
    }
    var found = effects.of(new Measured(units(one), one.theme(), used));
    return new EffectWords(reader.labels()).view(found);
  }
}
