package fi.kaiku.audit;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.READ_AUDIT;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AuditController {

  private static final int SIZE = 50;

  /** A kind of deed to pick, and its text. */
  record Choice(String word, String key) {}

  private final Log log;

  AuditController(Log log) {
    this.log = log;
  }

  @Bean
  static Door auditDoor() {
    return Door.ofSettings(90, "audit", "/audit", Permission.READ_AUDIT).ofWholeCounty();
  }

  @GetMapping("/audit")
  @Allowed(value = READ_AUDIT, reach = COUNTY)
  String list(
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable Long before,
      Model model) {
    var filter = new Filter(day, actor, action, before);
    var found = log.page(filter, SIZE + 1);
    var shown = found.subList(0, Math.min(SIZE, found.size()));
    model.addAttribute("filter", filter);
    model.addAttribute("actions", choices());
    model.addAttribute("rows", shown.stream().map(EntryRow::of).toList());
    model.addAttribute("older", found.size() > SIZE ? shown.getLast().id() : null);
    return "audit/list";
  }

  private List<Choice> choices() {
    return log.actions().stream().map(word -> new Choice(word, EntryRow.keyOf(word))).toList();
  }
}
