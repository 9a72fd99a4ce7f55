package fi.kaiku.insight.comments.urgent;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Urgent comments that have not appeared yet: a list, and one opened at a time. */
@Controller
@RequestMapping("/comments/alarms")
class AlarmsController {

  private final AlarmPages pages;

  AlarmsController(AlarmPages pages) {
    this.pages = pages;
  }

  @GetMapping
  @Allowed(READ_COMMENTS)
  String list(Reader reader, Model model) {
    model.addAttribute("rows", pages.rows(reader));
    model.addAttribute("opened", null);
    return "insight/alarms";
  }

  /** Not by an address, as each look is written down. */
  @PostMapping("/{id}")
  @Allowed(READ_COMMENTS)
  String open(@PathVariable UUID id, Reader reader, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("opened", pages.opened(id, reader));
    model.addAttribute("rows", pages.rows(reader));
    return "insight/alarms";
  }
}
