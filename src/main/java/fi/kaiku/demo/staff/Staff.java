package fi.kaiku.demo.staff;

import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import java.util.List;

/** Those of the invented staff who follow feedback up. */
public record Staff(People people) {

  /** Leads the first health station. */
  public Account supervisor() {
    return account("jari.harjula");
  }

  /** Has the whole county. */
  public Account manager() {
    return account("petra.rantala");
  }

  /** One for each unit. */
  List<Account> supervisors() {
    return people.all().stream()
        .filter(one -> one.role() == Role.SUPERVISOR && !one.disabled())
        .toList();
  }

  private Account account(String signInName) {
    return people.all().stream()
        .filter(one -> one.signInName().equals(signInName))
        .findFirst()
        .orElseThrow();
  }
}
