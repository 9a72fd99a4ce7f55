package fi.kaiku.followup.improvement;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Steps of an improvement, and the comments that it rests on. */
@Controller
@RequestMapping("/improvements")
class ImprovementStepsController {

  private final CountyImprovements improvements;
  private final CommentLinks links;
  private final ImprovementPages pages;

  ImprovementStepsController(
      CountyImprovements improvements, CommentLinks links, ImprovementPages pages) {
    this.improvements = improvements;
    this.links = links;
    this.pages = pages;
  }

  /**
   * What the buttons of the steps send.
   *
   * @param version that was seen
   */
  record StepForm(@Nullable String to, @Nullable String on, @Nullable Integer version) {

    ImprovementMove move() {
      try {
        var day = LocalDate.parse(Objects.requireNonNullElse(on, ""));
        return ImprovementState.of(Objects.requireNonNullElse(to, ""))
            .map(state -> new ImprovementMove(state, day, Objects.requireNonNullElse(version, 0)))
            .orElseThrow(() -> new BadInput(Fault.of("to", "improvement.fault.to")));
      } catch (DateTimeParseException _) {
        throw new BadInput(Fault.of("on", "improvement.fault.day"));
      }
    }
  }

  @PostMapping("/{id}/states")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView move(@PathVariable ImprovementId id, StepForm form, Reader reader) {
    improvements.own(id, reader.viewer());
    try {
      improvements.move(id, form.move(), reader.viewer());
      return back(id);
    } catch (BadInput bad) {
      return page(id, reader, bad.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (Conflict _) {
      var changed = List.of(Fault.of("steps", "improvement.fault.changed"));
      return page(id, reader, changed, HttpStatus.CONFLICT);
    }
  }

  /** Lets an improvement rest on more comments. */
  @PostMapping("/comments")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView link(
      @RequestParam ImprovementId to, @RequestParam List<UUID> comment, Viewer viewer) {
    improvements.own(to, viewer);
    links.link(to, comment, viewer);
    return back(to);
  }

  /** Takes a comment away that was linked by mistake. */
  @PostMapping("/{id}/comments/removed")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView unlink(
      @PathVariable ImprovementId id,
      @RequestParam(defaultValue = "") List<UUID> comment,
      Viewer viewer) {
    improvements.own(id, viewer);
    comment.forEach(one -> links.unlink(id, one, viewer));
    return back(id);
  }

  private ModelAndView page(
      ImprovementId id, Reader reader, List<Fault> faults, HttpStatus status) {
    return new ModelAndView("followup/improvement", status)
        .addObject("page", pages.of(improvements.any(id), reader))
        .addObject("faults", faults);
  }

  private static ModelAndView back(ImprovementId id) {
    return new ModelAndView("redirect:/improvements/" + id.value());
  }
}
