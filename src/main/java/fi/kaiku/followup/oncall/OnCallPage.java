package fi.kaiku.followup.oncall;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page of on-call lists shows. */
record OnCallPage(List<Duty> lists, List<Choice> choices) {

  /**
   * One list.
   *
   * @param service its id; empty on the county's own
   */
  record Duty(String service, String name, List<Person> people) {}

  /**
   * Somebody on a list.
   *
   * @param trouble why they cannot be called, as the end of a message key; empty when they can
   * @param mobile where text messages reach them; empty when none do
   */
  record Person(UUID place, String name, String trouble, boolean first, String mobile) {}

  /** Somebody who may be put on a list. */
  record Choice(UUID account, String name, boolean reached) {}

  static OnCallPage of(
      List<OnCallStore.Place> places, People people, Organization organization, Language language) {
    var accounts =
        people.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    var lists = new ArrayList<Duty>();
    lists.add(new Duty("", "", persons(places, null, accounts)));
    for (var service : organization.services()) {
      var id = service.id().value();
      lists.add(
          new Duty(id.toString(), service.names().in(language), persons(places, id, accounts)));
    }
    var choices =
        people.all().stream()
            .filter(account -> !account.disabled() && OnCallLists.may(account))
            .map(one -> new Choice(one.id().value(), one.name(), one.email() != null))
            .toList();
    return new OnCallPage(lists, choices);
  }

  private static List<Person> persons(
      List<OnCallStore.Place> places, @Nullable UUID service, Map<StaffId, Account> accounts) {
    var persons = new ArrayList<Person>();
    for (var place : places) {
      var account = accounts.get(place.account());
      var of = place.service() == null ? null : place.service().value();
      if (account != null && java.util.Objects.equals(of, service)) {
        var mobile = place.mobile() == null ? "" : place.mobile().spoken();
        persons.add(
            new Person(place.id(), account.name(), trouble(account), persons.isEmpty(), mobile));
      }
    }
    return persons;
  }

  private static String trouble(Account account) {
    if (account.disabled()) {
      return "closed";
    }
    if (account.invited()) {
      return "invited";
    }
    if (!OnCallLists.may(account)) {
      return "may-not";
    }
    return account.email() == null ? "no-email" : "";
  }
}
