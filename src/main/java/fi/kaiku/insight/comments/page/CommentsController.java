package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What customers wrote: the first page of a supervisor. */
@Controller
@RequestMapping(AskedComments.PATH)
class CommentsController {

  private final CommentsPages pages;
  private final ReadMarks marks;

  CommentsController(CommentsPages pages, ReadMarks marks) {
    this.pages = pages;
    this.marks = marks;
  }

  @Bean
  static Door commentsDoor() {
    return Door.ofMenu(12, "comments", AskedComments.PATH, READ_COMMENTS);
  }

  @GetMapping
  @Allowed(READ_COMMENTS)
  String comments(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.asking().form().faults());
    model.addAttribute("marked", Marked.toldIn(parameters.toSingleValueMap()));
    return "insight/comments";
  }

  /** What a form asks, as an address that can be kept: without the words that were typed. */
  @PostMapping
  @Allowed(READ_COMMENTS)
  String seek(@RequestParam MultiValueMap<String, String> parameters) {
    return "redirect:" + pages.address(parameters);
  }

  /** What follows in a list, for a page that is open already. */
  @GetMapping(headers = "HX-Request")
  @Allowed(READ_COMMENTS)
  String more(@RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    model.addAttribute("list", pages.more(parameters, reader));
    return "insight/comments-list :: rows";
  }

  @PostMapping("/read-all")
  @Allowed(READ_COMMENTS)
  String readAll(@RequestParam String back, Reader reader) {
    var here = Back.of(back);
    var marked = marks.markAll(pages.wanted(parameters(here), reader));
    return "redirect:" + Marked.of(marked).toldAt(here);
  }

  @PostMapping("/unread-all")
  @Allowed(READ_COMMENTS)
  String unreadAll(@RequestParam String back, @RequestParam long at, Viewer viewer) {
    marks.unmarkAll(viewer, Instant.ofEpochMilli(at));
    return "redirect:" + Back.of(back);
  }

  private static Map<String, List<String>> parameters(String address) {
    var decoded = new LinkedMultiValueMap<String, String>();
    UriComponentsBuilder.fromUriString(address)
        .build()
        .getQueryParams()
        .forEach((name, values) -> values.forEach(value -> decoded.add(name, decoded(value))));
    return decoded;
  }

  private static String decoded(@Nullable String value) {
    return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
  }

  /** How many comments were marked as read, told on the page that follows. */
  record Marked(int count, long at) {

    static Marked of(ReadMarks.Marked marked) {
      return new Marked(marked.count(), marked.at().toEpochMilli());
    }

    static @Nullable Marked toldIn(Map<String, String> parameters) {
      var count = parameters.get("marked");
      var at = parameters.get("at");
      return count != null && at != null && count.matches("\\d{1,6}") && at.matches("\\d{1,15}")
          ? new Marked(Integer.parseInt(count), Long.parseLong(at))
          : null;
    }

    String toldAt(String address) {
      return address + (address.contains("?") ? "&" : "?") + "marked=" + count + "&at=" + at;
    }
  }
}
