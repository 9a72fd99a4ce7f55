package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.draft.Drafts.Frozen;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.List;
import java.util.Locale;
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

  private final Drafts drafts;
  private final Questionnaires questionnaires;
  private final MessageSource texts;

  DraftPages(Drafts drafts, Questionnaires questionnaires, MessageSource texts) {
    this.drafts = drafts;
    this.questionnaires = questionnaires;
    this.texts = texts;
  }

  /** What there is to say about a draft, by its weight. */
  record Findings(List<FindingLine> must, List<FindingLine> should, List<FindingLine> channel) {}

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
    var words = new DraftWords(draft, texts, reader);
    var before = drafts.before(draft.code());
    return new ModelAndView("questionnaire/draft")
        .addObject("draft", draft)
        .addObject("words", words)
        .addObject("version", questionnaires.nextVersion(draft.code()))
        .addObject("before", before.map(Frozen::version).orElse(null))
        .addObject(
            "differences",
            before.map(one -> DraftDifferences.between(one.draft(), words)).orElse(List.of()))
        .addObject("revision", revision)
        .addObject("kinds", KINDS)
        .addObject("known", drafts.known().offers(draft, Language.of(reader)))
        .addObject("frozen", drafts.frozen(draft.code()))
        .addObject("findings", findings(draft, reader))
        .addObject("faults", faults);
  }

  private Findings findings(Draft draft, Locale reader) {
    var all = drafts.check(draft);
    return new Findings(
        lines(all, Weight.MUST, reader),
        lines(all, Weight.SHOULD, reader),
        lines(all, Weight.CHANNEL, reader));
  }

  private List<FindingLine> lines(List<Finding> all, Weight weight, Locale reader) {
    var these = all.stream().filter(one -> one.weight() == weight).toList();
    return FindingLine.of(these, texts, reader);
  }

  /** Where the page opens again after a button: at what it has changed. */
  static String anchor(String button, Draft changed) {
    var change = DraftChange.of(button);
    return switch (change.what()) {
      case "add", "add-known" -> "#item-" + (changed.items().size() - 1);
      case "up" -> "#item-" + Math.max(0, change.place() - 1);
      case "down" -> "#item-" + Math.min(changed.items().size() - 1, change.place() + 1);
      case "add-option", "remove-option", "pick" -> "#item-" + change.place();
      case "remove" -> "#items";
      case "add-comment" -> "#comment-" + (changed.comments().size() - 1);
      case "pick-comment" -> "#comment-" + change.place();
      case "remove-comment" -> "#comment";
      default -> "";
    };
  }
}
