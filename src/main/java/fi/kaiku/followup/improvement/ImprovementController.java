package fi.kaiku.followup.improvement;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_IMPROVEMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is tried because of feedback: listed, looked at, begun and said in other words. */
@Controller
@RequestMapping("/improvements")
class ImprovementController {

  private final CountyImprovements improvements;
  private final ImprovementsPages lists;
  private final ImprovementPages pages;
  private final EditPages edits;

  ImprovementController(
      CountyImprovements improvements,
      ImprovementsPages lists,
      ImprovementPages pages,
      EditPages edits) {
    this.improvements = improvements;
    this.lists = lists;
    this.pages = pages;
    this.edits = edits;
  }

  @Bean
  static Door improvementsDoor() {
    return Door.ofMenu(16, "improvements", "/improvements", READ_IMPROVEMENTS);
  }

  @GetMapping
  @Allowed(READ_IMPROVEMENTS)
  ModelAndView list(ImprovementFilter filter, Reader reader) {
    return new ModelAndView("followup/improvements").addObject("page", lists.of(filter, reader));
  }

  @GetMapping("/new")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView begin(BeginRequest from, Reader reader) {
    return edit(edits.ofNew(edits.begin(from, reader), reader), List.of(), HttpStatus.OK);
  }

  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView propose(ImprovementForm form, Reader reader) {
    try {
      var id = new ImprovementId(Objects.requireNonNullElseGet(form.id(), UUID::randomUUID));
      var wanted = form.wanted(id, reader.today());
      improvements.propose(wanted, reader.viewer());
      return improvements.stands(wanted)
          ? new ModelAndView("redirect:/improvements/" + id.value())
          : edit(edits.stale(improvements.any(id), form, reader), List.of(), HttpStatus.CONFLICT);
    } catch (BadInput bad) {
      return edit(edits.ofNew(form, reader), bad.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{id}")
  @Allowed(READ_IMPROVEMENTS)
  ModelAndView show(@PathVariable ImprovementId id, Reader reader) {
    return new ModelAndView("followup/improvement")
        .addObject("page", pages.of(improvements.any(id), reader));
  }

  @GetMapping("/{id}/edit")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView edit(@PathVariable ImprovementId id, Reader reader) {
    var one = improvements.own(id, reader.viewer());
    return edit(edits.of(one, ImprovementForm.of(one), reader), List.of(), HttpStatus.OK);
  }

  @PostMapping("/{id}")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView change(@PathVariable ImprovementId id, ImprovementForm form, Reader reader) {
    var one = improvements.own(id, reader.viewer());
    try {
      var seen = Objects.requireNonNullElse(form.version(), 0);
      improvements.edit(form.wanted(id, reader.today()), seen, reader.viewer());
      return new ModelAndView("redirect:/improvements/" + id.value());
    } catch (BadInput bad) {
      return edit(edits.of(one, form, reader), bad.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (Conflict _) {
      return edit(edits.stale(improvements.any(id), form, reader), List.of(), HttpStatus.CONFLICT);
    }
  }

  private static ModelAndView edit(EditPage page, List<Fault> faults, HttpStatus status) {
    return new ModelAndView("followup/improvement-edit", status)
        .addObject("page", page)
        .addObject("form", page.form())
        .addObject("faults", faults);
  }
}
