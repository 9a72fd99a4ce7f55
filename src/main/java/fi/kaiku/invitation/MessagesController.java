package fi.kaiku.invitation;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/messages")
class MessagesController {

  private final MessageTemplates templates;

  MessagesController(MessageTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  @Allowed(Permission.CHANGE_MESSAGES)
  ModelAndView show() {
    return page(templates.all(), List.of());
  }

  @PostMapping("/{code}")
  @Allowed(Permission.CHANGE_MESSAGES)
  ModelAndView change(@PathVariable String code, @RequestParam String body, Viewer viewer) {
    var language = language(code);
    try {
      templates.change(language, body.strip(), Author.of(viewer));
      return new ModelAndView("redirect:/messages");
    } catch (BadInput bad) {
      var page = page(with(templates.draft(language, body.strip())), bad.faults());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** Shows what a template would make; stores nothing. */
  @PostMapping("/{code}/previews")
  @Allowed(Permission.CHANGE_MESSAGES)
  ModelAndView preview(@PathVariable String code, @RequestParam String body) {
    return page(with(templates.draft(language(code), body.strip())), List.of());
  }

  private List<MessageDraft> with(MessageDraft draft) {
    return templates.all().stream()
        .map(other -> other.language() == draft.language() ? draft : other)
        .toList();
  }

  private static ModelAndView page(List<MessageDraft> drafts, List<Fault> faults) {
    return new ModelAndView("invitation/messages")
        .addObject("drafts", drafts)
        .addObject("faults", faults);
  }

  private static Language language(String code) {
    return Language.of(code).orElseThrow(() -> new NotFound("no messages in " + code));
  }
}
