package fi.kaiku.channel.paper.keying;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperForm;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.keying.KeyingSheet.Field;
import fi.kaiku.channel.paper.keying.KeyingSheet.Option;
import fi.kaiku.channel.paper.scan.ScannedPages;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of one form: its questions in the language of the form. */
@Component
class KeyingSheets {

  private final Questionnaires questionnaires;
  private final Organization organization;
  private final ScannedPages pages;
  private final MessageSource texts;

  KeyingSheets(
      Questionnaires questionnaires,
      Organization organization,
      ScannedPages pages,
      MessageSource texts) {
    this.questionnaires = questionnaires;
    this.organization = organization;
    this.pages = pages;
    this.texts = texts;
  }

  Questionnaire asked(PaperForm form) {
    return questionnaires.version(form.batch().questionnaire(), form.batch().version());
  }

  /**
   * The page.
   *
   * @param sent what was typed, shown again; {@code next} is the number of the next form
   */
  KeyingSheet of(
      PaperForm form,
      Map<String, String> sent,
      KeyingStart.@Nullable Told told,
      Viewer viewer,
      Language reader) {
    var asked = asked(form);
    var language = form.batch().language();
    var comment = asked.comment();
    return new KeyingSheet(
        form.serial().digits(),
        form.serial().text(),
        unit(form, reader),
        asked.title().in(reader),
        language.code(),
        form.keyed(),
        sent.containsKey("fresh"),
        KeyedQuestion.of(asked).stream().map(one -> field(one, asked, language, sent)).toList(),
        comment == null ? null : comment.in(language),
        sent.getOrDefault(KeyedForm.COMMENT, ""),
        pages.of(form.serial()).stream().map(id -> "/paper/scans/pages/" + id).toList(),
        sent.getOrDefault("next", next(form.serial(), viewer)),
        told);
  }

  /** The next form of which pages were scanned, when this one was. */
  private String next(Serial serial, Viewer viewer) {
    return pages.of(serial).isEmpty()
        ? ""
        : pages.waiting(viewer).stream()
            .filter(other -> other.value() > serial.value())
            .findFirst()
            .map(Serial::digits)
            .orElse("");
  }

  private String unit(PaperForm form, Language reader) {
    return organization.units().stream()
        .filter(unit -> unit.id().equals(form.batch().unit()))
        .findFirst()
        .map(unit -> unit.names().in(reader))
        .orElse("–");
  }

  private Field field(
      KeyedQuestion question, Questionnaire asked, Language language, Map<String, String> sent) {
    return new Field(
        question.field(),
        text(question, asked).in(language),
        keys(question.values()),
        question.several() ? "several" : question.values().contains(0) ? "score" : "one",
        question.oneKey(),
        question.several(),
        options(question, language),
        sent.getOrDefault(question.field(), ""));
  }

  private static Names text(KeyedQuestion question, Questionnaire asked) {
    var item = question.item();
    return item == null ? Objects.requireNonNull(asked.score()) : item.text();
  }

  private static String keys(List<Integer> values) {
    var first = values.getFirst();
    var last = values.getLast();
    return last - first == values.size() - 1
        ? first + "–" + last
        : String.join(", ", values.stream().map(String::valueOf).toList());
  }

  /** Of a statement the ends say what lies between. */
  private List<Option> options(KeyedQuestion question, Language language) {
    var item = question.item();
    if (item == null) {
      return List.of();
    }
    var values =
        item.kind() == Item.Kind.STATEMENT
            ? List.of(item.values().getFirst(), item.values().getLast())
            : item.values();
    return values.stream().map(n -> new Option(n, word(question, n, language))).toList();
  }

  private String word(KeyedQuestion question, int value, Language language) {
    var item = Objects.requireNonNull(question.item());
    return item.options().stream()
        .filter(option -> option.value() == value)
        .findFirst()
        .map(option -> option.text().in(language))
        .orElseGet(
            () ->
                texts.getMessage(
                    "questionnaire.value.%s.%d".formatted(item.kind(), value),
                    null,
                    language.locale()));
  }
}
