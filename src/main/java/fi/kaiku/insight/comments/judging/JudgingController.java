package fi.kaiku.insight.comments.judging;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Theme;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody judges whether comments were read well. */
@Controller
@RequestMapping("/comments/judge")
class JudgingController {

  private final Judging judging;
  private final JudgedThemes themes;

  JudgingController(Judging judging, JudgedThemes themes) {
    this.judging = judging;
    this.themes = themes;
  }

  @GetMapping
  @Allowed(READ_COMMENTS)
  String ask(Reader reader, Model model) {
    model.addAttribute("dealt", judging.deal(reader.viewer()).orElse(null));
    model.addAttribute("themes", themes.rows(reader.numbers()));
    return "insight/judge";
  }

  @PostMapping
  @Allowed(READ_COMMENTS)
  String judge(
      @RequestParam UUID reading,
      @RequestParam String theme,
      @RequestParam boolean speaks,
      Viewer viewer) {
    judging.judge(reading, known(theme), speaks, viewer);
    return "redirect:/comments/judge";
  }

  private static Theme known(String word) {
    try {
      return Theme.of(word);
    } catch (IllegalArgumentException e) {
      throw new NotFound("no such theme");
    }
  }
}
