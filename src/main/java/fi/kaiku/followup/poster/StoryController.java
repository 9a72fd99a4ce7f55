package fi.kaiku.followup.poster;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_IMPROVEMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What customers are told of an improvement: written, approved, shown. */
@Controller
@RequestMapping("/improvements")
class StoryController {

  private final Stories stories;
  private final StoryPages pages;

  StoryController(Stories stories, StoryPages pages) {
    this.stories = stories;
    this.pages = pages;
  }

  @GetMapping("/published")
  @Allowed(READ_IMPROVEMENTS)
  ModelAndView published(Reader reader) {
    return new ModelAndView("followup/published").addObject("rows", pages.published(reader));
  }

  @GetMapping("/{id}/story")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView edit(@PathVariable ImprovementId id, Viewer viewer) {
    pages.own(id, viewer);
    return page(id, pages.form(id), List.of(), HttpStatus.OK, viewer);
  }

  @PostMapping("/{id}/story")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView write(@PathVariable ImprovementId id, StoryForm form, Viewer viewer) {
    try {
      stories.write(id, form, viewer);
      return back(id);
    } catch (BadInput bad) {
      return page(id, form, bad.faults(), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
    } catch (Conflict _) {
      var newer = form.seen(pages.form(id).seen());
      var changed = List.of(Fault.of("saidFi", "story.fault.changed"));
      return page(id, newer, changed, HttpStatus.CONFLICT, viewer);
    }
  }

  @PostMapping("/{id}/approval")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView approve(
      @PathVariable ImprovementId id,
      @RequestParam(defaultValue = "0") int version,
      Viewer viewer) {
    stories.approve(id, version, viewer);
    return back(id);
  }

  @PostMapping("/{id}/publication")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView publish(
      @PathVariable ImprovementId id,
      @RequestParam(defaultValue = "0") int version,
      Viewer viewer) {
    stories.publish(id, version, viewer);
    return back(id);
  }

  @PostMapping("/{id}/publication/ended")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView withdraw(
      @PathVariable ImprovementId id,
      @RequestParam(defaultValue = "0") int version,
      Viewer viewer) {
    stories.withdraw(id, version, viewer);
    return back(id);
  }

  private ModelAndView page(
      ImprovementId id, StoryForm form, List<Fault> faults, HttpStatus status, Viewer viewer) {
    return new ModelAndView("followup/story", status)
        .addObject("improvement", pages.own(id, viewer))
        .addObject("form", form)
        .addObject("longest", StoryForm.LONGEST)
        .addObject("faults", faults);
  }

  private static ModelAndView back(ImprovementId id) {
    return new ModelAndView("redirect:/improvements/" + id.value() + "#story");
  }
}
