package fi.kaiku.questionnaire.draft;

import static fi.kaiku.access.Allowed.Extent.COUNTY;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editor of questionnaires: every button saves what is on the form. */
@Controller
@RequestMapping("/questionnaires/drafts")
class DraftsController {

  private final Drafts drafts;
  private final DraftPages pages;
  private final Saved saved;

  DraftsController(Drafts drafts, DraftPages pages, Saved saved) {
    this.drafts = drafts;
    this.pages = pages;
    this.saved = saved;
  }

  @GetMapping("/new")
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView open(@RequestParam(defaultValue = "visit") String like, Locale locale) {
    return pages.start(like, "", List.of(), locale);
  }

  @PostMapping
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView start(@RequestParam String like, @RequestParam String code, Locale locale) {
    try {
      drafts.start(like, code.strip());
      return new ModelAndView("redirect:" + path(code.strip()));
    } catch (BadInput bad) {
      return pages.start(like, code, bad.faults(), locale);
    }
  }

  @GetMapping("/{code}")
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView edit(@PathVariable String code, Locale locale) {
    var draft = drafts.find(code);
    return pages.edit(DraftYaml.read(draft.yaml()), draft.revision(), List.of(), locale);
  }

  @PostMapping("/{code}")
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView save(
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      Viewer viewer,
      Locale locale) {
    var button = sent.getOrDefault("do", "save");
    if (button.equals("delete")) {
      drafts.delete(code);
      return new ModelAndView("redirect:/questionnaires");
    }
    var draft = changed(button, new DraftFields(sent).draft(code), sent);
    try {
      drafts.save(draft, revision(sent));
    } catch (Conflict otherWasQuicker) {
      return othersWereQuicker(draft, locale);
    }
    return button.equals("publish")
        ? publish(draft, viewer, locale)
        : new ModelAndView(saved.redirect(path(code)) + DraftPages.anchor(button, draft));
  }

  private Draft changed(String button, Draft draft, Map<String, String> sent) {
    return button.equals("add-known")
        ? drafts.known().added(draft, sent.getOrDefault("known", ""))
        : DraftChange.of(button).of(draft);
  }

  private ModelAndView publish(Draft draft, Viewer viewer, Locale locale) {
    try {
      var frozen = drafts.publish(draft.code(), viewer);
      return new ModelAndView(
          "redirect:/questionnaires?published=" + frozen.code() + "-" + frozen.version());
    } catch (BadInput unfinished) {
      var revision = drafts.find(draft.code()).revision();
      return refused(pages.edit(draft, revision, unfinished.faults(), locale));
    }
  }

  /** Shows what was written; saving it once more puts it in the place of the other's. */
  private ModelAndView othersWereQuicker(Draft draft, Locale locale) {
    var now = drafts.find(draft.code()).revision();
    var page =
        pages.edit(draft, now, List.of(Fault.of("draft", "questionnaire.fault.others")), locale);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static long revision(Map<String, String> sent) {
    var revision = sent.getOrDefault("revision", "");
    return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
  }

  private static String path(String code) {
    return "/questionnaires/drafts/" + code;
  }
}
