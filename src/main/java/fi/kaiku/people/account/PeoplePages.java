package fi.kaiku.people.account;

import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the pages of people show. */
@Component
class PeoplePages {

  /** A unit that somebody may be given. */
  record Choice(UUID id, String name, String service) {}

  /** One line of the list. */
  record Row(UUID id, String name, String signInName, Role role, String units, String state) {}

  private final People people;
  private final Organization organization;

  PeoplePages(People people, Organization organization) {
    this.people = people;
    this.organization = organization;
  }

  ModelAndView list(AccountForm form, List<Fault> faults, Locale locale) {
    var choices = choices(locale);
    var names = choices.stream().collect(Collectors.toMap(Choice::id, Choice::name));
    return form("people/list", form, faults, choices)
        .addObject("rows", people.all().stream().map(account -> row(account, names)).toList());
  }

  ModelAndView one(Account account, AccountForm form, List<Fault> faults, Locale locale) {
    return form("people/one", form, faults, choices(locale)).addObject("account", account);
  }

  /** The only time that the link is to be seen. */
  ModelAndView link(Account account, String link) {
    return new ModelAndView("people/link").addObject("account", account).addObject("link", link);
  }

  private static ModelAndView form(
      String view, AccountForm form, List<Fault> faults, List<Choice> choices) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView(view, status)
        .addObject("form", form)
        .addObject("faults", faults)
        .addObject("roles", Role.values())
        .addObject("units", choices);
  }

  private static Row row(Account account, Map<UUID, String> names) {
    return new Row(
        account.id().value(),
        account.name(),
        account.signInName(),
        account.role(),
        account.units().stream()
            .map(unit -> names.getOrDefault(unit, ""))
            .sorted()
            .collect(Collectors.joining(", ")),
        account.disabled() ? "disabled" : account.invited() ? "invited" : "active");
  }

  private List<Choice> choices(Locale locale) {
    var language = Language.of(locale);
    return organization.units().stream().map(unit -> choice(unit, language)).toList();
  }

  private static Choice choice(Unit unit, Language language) {
    return new Choice(
        unit.id().value(), unit.names().in(language), unit.service().names().in(language));
  }
}
