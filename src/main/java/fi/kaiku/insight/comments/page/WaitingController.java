package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An urgent comment whose answer has not appeared yet: opened by itself, by a deed. */
@Controller
class WaitingController {

  private final WaitingComments waiting;

  WaitingController(WaitingComments waiting) {
    this.waiting = waiting;
  }

  @PostMapping("/comments/waiting/{id}")
  @Allowed(READ_COMMENTS)
  String look(@PathVariable UUID id, Reader reader, Model model) {
    model.addAttribute("row", waiting.look(id, reader));
    return "insight/comment-waiting";
  }
}
