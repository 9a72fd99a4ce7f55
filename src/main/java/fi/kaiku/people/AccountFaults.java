package fi.kaiku.people;

import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.List;

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
    return faults;
  }

  private static boolean fits(String text) {
    return !text.isBlank() && SignInName.isPlain(text) && text.strip().length() <= LONGEST;
  }
}
