package fi.kaiku.people.account;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.MANAGE_PEOPLE;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.People;
import fi.kaiku.people.welcome.OneTimeLinks;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/people")
class PeopleController {

  private final People people;
  private final OneTimeLinks links;
  private final PeoplePages pages;
  private final Saved saved;

  PeopleController(People people, OneTimeLinks links, PeoplePages pages, Saved saved) {
    this.people = people;
    this.links = links;
    this.pages = pages;
    this.saved = saved;
  }

  @Bean
  static Door peopleDoor() {
    return Door.ofSettings(70, "people", "/people", Permission.MANAGE_PEOPLE).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView list(Locale locale) {
    return pages.list(AccountForm.EMPTY, List.of(), locale);
  }

  @PostMapping
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView add(AccountForm form, Viewer viewer, Locale locale) {
    try {
      var added = people.add(form.account(Language.of(locale)), viewer);
      return pages.link(added, links.forAccount(added, viewer));
    } catch (BadInput bad) {
      return pages.list(form, bad.faults(), locale);
    }
  }

  @GetMapping("/{id}")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView show(@PathVariable StaffId id, Locale locale) {
    var account = people.get(id);
    return pages.one(account, AccountForm.of(account), List.of(), locale);
  }

  @PostMapping("/{id}")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView change(@PathVariable StaffId id, AccountForm form, Viewer viewer, Locale locale) {
    var account = people.get(id);
    var wanted = form.withSignInName(account.signInName());
    try {
      people.change(id, wanted.account(account.language()), viewer);
      return new ModelAndView(saved.redirect("/people"));
    } catch (BadInput bad) {
      return pages.one(account, wanted, bad.faults(), locale);
    }
  }

  @PostMapping("/{id}/link")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView link(@PathVariable StaffId id, Viewer viewer) {
    var account = people.get(id);
    return pages.link(account, links.forAccount(account, viewer));
  }

  @PostMapping("/{id}/disabled")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView disable(@PathVariable StaffId id, Viewer viewer, Locale locale) {
    try {
      people.disable(id, viewer);
      return new ModelAndView(saved.redirect("/people"));
    } catch (BadInput bad) {
      var account = people.get(id);
      return pages.one(account, AccountForm.of(account), bad.faults(), locale);
    }
  }

  @PostMapping("/{id}/enabled")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  String enable(@PathVariable StaffId id, Viewer viewer) {
    people.enable(id, viewer);
    return saved.redirect("/people");
  }
}
