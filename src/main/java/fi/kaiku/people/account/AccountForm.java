package fi.kaiku.people.account;

import static java.util.Objects.requireNonNullElse;

import fi.kaiku.organization.UnitId;
import fi.kaiku.people.Account;
import fi.kaiku.people.NewAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pages that add or change an account send, and show again when something is wrong. */
record AccountForm(
    @Nullable String signInName,
    @Nullable String name,
    @Nullable Role role,
    @Nullable List<UUID> units,
    @Nullable String email) {

  static final AccountForm EMPTY = new AccountForm("", "", Role.READER, List.of(), "");

  static AccountForm of(Account account) {
    return new AccountForm(
        account.signInName(),
        account.name(),
        account.role(),
        List.copyOf(account.units()),
        account.email());
  }

  /** The sign-in name of an account stays what it is. */
  AccountForm withSignInName(String other) {
    return new AccountForm(other, name, role, units, email);
  }

  public boolean has(UUID unit) {
    return units != null && units.contains(unit);
  }

  NewAccount account(Language language) {
    return new NewAccount(
        requireNonNullElse(signInName, ""),
        requireNonNullElse(name, ""),
        requireNonNullElse(role, Role.READER),
        unitIds(),
        language,
        email);
  }

  private Set<UnitId> unitIds() {
    var chosen = requireNonNullElse(units, List.<UUID>of());
    return chosen.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
  }
}
