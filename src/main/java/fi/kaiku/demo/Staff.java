package fi.kaiku.demo;

import fi.kaiku.people.Account;
import fi.kaiku.people.People;

/** Those of the invented staff who follow feedback up. */
record Staff(People people) {

  /** Leads the first health station. */
  Account supervisor() {
    return account("jari.harjula");
  }

  /** Has the whole county. */
  Account manager() {
    return account("petra.rantala");
  }

  private Account account(String signInName) {
    return people.all().stream()
        .filter(one -> one.signInName().equals(signInName))
        .findFirst()
        .orElseThrow();
  }
}
