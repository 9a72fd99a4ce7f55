package fi.kaiku.people;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.address.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with an account that somebody wants to add or change. */
final class AccountFaults {

  private static final int LONGEST = 120;

  private AccountFaults() {}

  static List<Fault> of(NewAccount account) {
    var faults = new ArrayList<Fault>();
    if (!fits(account.name())) {
      faults.add(Fault.of("name", "people.fault.name", "" + LONGEST));
    }
    if (!fits(account.signInName())) {
      faults.add(Fault.of("signInName", "people.fault.sign-in-name", "" + LONGEST));
    }
    if (account.role() == Role.SUPERVISOR && account.units().isEmpty()) {
      faults.add(Fault.of("units", "people.fault.units"));
    }
    email(account.email()).ifPresent(faults::add);
    return faults;
  }

  /** What is wrong with an e-mail address; a blank one is none. */
  static Optional<Fault> email(@Nullable String typed) {
    return typed == null || typed.isBlank() || EmailAddress.of(typed).isPresent()
        ? Optional.empty()
        : Optional.of(Fault.of("email", "people.fault.email"));
  }

  private static boolean fits(String text) {
    return !text.isBlank() && SignInName.isPlain(text) && text.strip().length() <= LONGEST;
  }
}
