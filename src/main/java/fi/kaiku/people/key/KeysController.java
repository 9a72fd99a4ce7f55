package fi.kaiku.people.key;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.MANAGE_PEOPLE;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.ApiKeys;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/people/keys")
class KeysController {

  private final ApiKeys keys;
  private final Saved saved;

  KeysController(ApiKeys keys, Saved saved) {
    this.keys = keys;
    this.saved = saved;
  }

  @Bean
  static Door keysDoor() {
    return Door.ofSettings(80, "keys", "/people/keys", Permission.MANAGE_PEOPLE).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView list() {
    return page("", Set.of(), List.of());
  }

  @PostMapping
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  ModelAndView add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") Set<Permission> may,
      Viewer viewer) {
    try {
      var key = keys.add(name, may, viewer);
      return new ModelAndView("people/key").addObject("name", name).addObject("key", key.text());
    } catch (BadInput bad) {
      return page(name, may, bad.faults());
    }
  }

  @PostMapping("/{id}/revoked")
  @Allowed(value = MANAGE_PEOPLE, reach = COUNTY)
  String revoke(@PathVariable StaffId id, Viewer viewer) {
    keys.revoke(id, viewer);
    return saved.redirect("/people/keys");
  }

  private ModelAndView page(String name, Set<Permission> may, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("people/keys", status)
        .addObject("rows", keys.all().stream().map(KeyRow::of).toList())
        .addObject("name", name)
        .addObject("may", may)
        .addObject("offered", ApiKeys.OFFERED)
        .addObject("faults", faults);
  }
}
