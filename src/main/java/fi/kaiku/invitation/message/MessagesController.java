package fi.kaiku.invitation.message;

import static fi.kaiku.access.Allowed.Extent.COUNTY;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.invitation.Author;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.PlainText;
import fi.kaiku.platform.Saved;
import java.util.List;
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
@RequestMapping("/messages")
class MessagesController {

  private final MessageTemplates templates;
  private final Saved saved;

  MessagesController(MessageTemplates templates, Saved saved) {
    this.templates = templates;
    this.saved = saved;
  }

  @Bean
  static Door messagesDoor() {
    return Door.ofSettings(30, "messages", "/messages", Permission.CHANGE_MESSAGES).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = Permission.CHANGE_MESSAGES, reach = COUNTY)
  ModelAndView show() {
    return page(templates.all(), List.of());
  }

  @PostMapping("/{code}")
  @Allowed(value = Permission.CHANGE_MESSAGES, reach = COUNTY)
  ModelAndView change(@PathVariable String code, @RequestParam String body, Viewer viewer) {
    var name = name(code);
    try {
      templates.change(name, PlainText.of(body), Author.of(viewer));
      return new ModelAndView(saved.redirect("/messages"));
    } catch (BadInput bad) {
      var page = page(with(templates.draft(name, PlainText.of(body))), bad.faults());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** Shows what a template would make; stores nothing. */
  @PostMapping("/{code}/previews")
  @Allowed(value = Permission.CHANGE_MESSAGES, reach = COUNTY)
  ModelAndView preview(@PathVariable String code, @RequestParam String body) {
    return page(with(templates.draft(name(code), PlainText.of(body))), List.of());
  }

  private List<MessageDraft> with(MessageDraft draft) {
    return templates.all().stream()
        .map(other -> other.name().equals(draft.name()) ? draft : other)
        .toList();
  }

  private static ModelAndView page(List<MessageDraft> drafts, List<Fault> faults) {
    return new ModelAndView("invitation/messages")
        .addObject("drafts", drafts)
        .addObject("faults", faults);
  }

  private static TemplateName name(String code) {
    return TemplateName.of(code).orElseThrow(() -> new NotFound("no messages in " + code));
  }
}
