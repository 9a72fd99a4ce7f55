package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the editor. */
@Component
class DraftPages {

  /** In the order in which they are offered. */
  private static final List<String> KINDS =
      List.of("statement", "faces", "yes-no", "one-of", "several-of");

  private final Questionnaires questionnaires;
  private final MessageSource texts;

  DraftPages(Questionnaires questionnaires, MessageSource texts) {
    this.questionnaires = questionnaires;
    this.texts = texts;
  }

  /** What there is to say about a draft, by its weight. */
  record Findings(List<String> must, List<String> should, List<String> channel) {}

  ModelAndView start(String like, String code, List<Fault> faults, Locale reader) {
    var page =
        new ModelAndView("questionnaire/new-draft")
            .addObject("questionnaires", questionnaires.all())
            .addObject("reader", Language.of(reader))
            .addObject("like", like)
            .addObject("code", code)
            .addObject("faults", faults);
    if (!faults.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  ModelAndView edit(Draft draft, long revision, List<Fault> faults, Locale reader) {
    var page =
        new ModelAndView("questionnaire/draft")
            .addObject("draft", draft)
            .addObject("version", questionnaires.nextVersion(draft.code()))
            .addObject("revision", revision)
            .addObject("kinds", KINDS)
            .addObject("frozen", frozen(draft.code()))
            .addObject("findings", findings(draft, reader))
            .addObject("faults", faults);
    return page;
  }

  private Findings findings(Draft draft, Locale reader) {
    var all = Lint.of(draft);
    return new Findings(
        words(all, Weight.MUST, reader),
        words(all, Weight.SHOULD, reader),
        words(all, Weight.CHANNEL, reader));
  }

  private List<String> words(List<Finding> all, Weight weight, Locale reader) {
    return all.stream()
        .filter(one -> one.weight() == weight)
        .map(one -> one.words(texts, reader))
        .toList();
  }

  /** The codes that figures know already: another one would begin another series. */
  private Set<String> frozen(String code) {
    return questionnaires.all().stream()
        .filter(one -> one.code().equals(code))
        .flatMap(one -> one.items().stream())
        .map(Item::code)
        .collect(Collectors.toSet());
  }

  /** Where the page opens again after a button: at the question that it belongs to. */
  static String anchor(String button) {
    var change = DraftChange.of(button);
    return switch (change.what()) {
      case "add" -> "#add";
      case "up" -> "#item-" + Math.max(0, change.place() - 1);
      case "add-option", "remove-option" -> "#item-" + change.place();
      case "remove" -> "#items";
      case "add-comment", "remove-comment" -> "#comment";
      default -> "#findings";
    };
  }
}
