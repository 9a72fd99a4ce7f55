package fi.kaiku.export;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.FilterField;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.SheetFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page together on which files of single answers are fetched. */
@Component
class ExportPages {

  private static final List<Dimension> FILTERS =
      List.of(Dimension.SERVICE, Dimension.UNIT, Dimension.CHANNEL, Dimension.KIND);

  private final Exports exports;
  private final Organization organization;
  private final MessageSource texts;
  private final Clock clock;

  ExportPages(Exports exports, Organization organization, MessageSource texts, Clock clock) {
    this.exports = exports;
    this.organization = organization;
    this.texts = texts;
    this.clock = clock;
  }

  ExportPage of(Map<String, List<String>> sent, Viewer viewer, Language language) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var labels = new Labels(vocabulary, texts, language);
    var usual = Period.usual(clock);
    return new ExportPage(
        first(sent, "from", usual.from().toString()),
        first(sent, "to", usual.to().toString()),
        first(sent, "format", SheetFormat.CSV.name()),
        FILTERS.stream()
            .map(by -> FilterField.of(by, sent.getOrDefault(by.word(), List.of()), labels))
            .filter(field -> !field.isEmpty())
            .toList(),
        exports.of(viewer).stream().map(export -> row(export, labels)).toList(),
        organization.county().smallestGroup());
  }

  private static ExportPage.Row row(Export export, Labels labels) {
    return new ExportPage.Row(
        export.id().toString(),
        export.state().name(),
        labels.numbers().moment(export.askedAt().atZone(Helsinki.ZONE).toLocalDateTime()),
        about(export, labels),
        export.format().name(),
        labels.numbers().whole(export.answers()),
        export.state().isOver());
  }

  private static List<String> about(Export export, Labels labels) {
    var parameters = export.parameters();
    var days =
        new Period(
            LocalDate.parse(first(parameters, "from", "")),
            LocalDate.parse(first(parameters, "to", "")));
    var about = new ArrayList<String>();
    about.add(labels.numbers().period(days));
    for (var dimension : ExportQuestion.FILTERS) {
      for (var word : first(parameters, dimension.word(), "").split(",", -1)) {
        if (!word.isEmpty()) {
          about.add(name(dimension, word, labels));
        }
      }
    }
    return about;
  }

  private static String name(Dimension dimension, String word, Labels labels) {
    return labels
        .vocabulary()
        .valueOf(dimension, word)
        .map(value -> labels.of(dimension, value))
        .orElse(word);
  }

  private static String first(Map<String, List<String>> sent, String name, String otherwise) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().orElse(otherwise);
  }
}
