package fi.kaiku.export;

import fi.kaiku.export.ExportQuery.Answer;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Vocabulary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file of single answers. Their names stay what they are; whatever a questionnaire
 * asks to be rated has one of its own.
 *
 * @param rated the codes of what may be rated
 */
record ExportColumns(ExportQuestion question, Vocabulary vocabulary, List<String> rated) {

  private static final String RATING = "rating_";
  private static final List<String> ALWAYS =
      List.of(
          "month",
          "service",
          "unit",
          "unit_name",
          "channel",
          "questionnaire",
          "questionnaire_version",
          "kind",
          "profession",
          "score");

  static ExportColumns of(ExportQuestion question, Vocabulary vocabulary) {
    return new ExportColumns(question, vocabulary, vocabulary.words(Dimension.QUESTION));
  }

  List<String> heading() {
    var heading = new ArrayList<>(ALWAYS);
    if (question.comments()) {
      heading.add("comment");
    }
    rated.forEach(code -> heading.add(RATING + code));
    return heading;
  }

  /** A row; cells of what the answer does not tell are empty. */
  List<@Nullable Object> row(YearMonth month, Answer answer) {
    var dash = answer.version().lastIndexOf('-');
    var row = new ArrayList<@Nullable Object>();
    row.add(month.toString());
    row.add(word(Dimension.SERVICE, answer.service()));
    row.add(word(Dimension.UNIT, answer.place()));
    row.add(
        vocabulary
            .names(Dimension.UNIT, answer.place())
            .map(names -> names.in(question.language()))
            .orElse(null));
    row.add(answer.channel());
    row.add(answer.version().substring(0, dash));
    row.add(Integer.valueOf(answer.version().substring(dash + 1)));
    row.add(answer.kind());
    row.add(answer.profession());
    row.add(answer.score());
    if (question.comments()) {
      row.add(answer.comment());
    }
    rated.forEach(code -> row.add(answer.ratings().get(code)));
    return row;
  }

  private @Nullable String word(Dimension dimension, @Nullable String value) {
    return value == null ? null : vocabulary.wordOf(dimension, value);
  }
}
