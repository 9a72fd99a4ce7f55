package fi.kaiku.export;

import fi.kaiku.export.ExportQuery.Answer;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.text.MaskedText;
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
          "age_band",
          "language",
          "profession",
          "answer_language",
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

  /** A row; cells that may not be shown are empty. */
  List<@Nullable Object> row(YearMonth month, List<String> shown, Answer answer) {
    var questionnaire = text(shown, Trait.QUESTIONNAIRE);
    var dash = questionnaire == null ? 0 : questionnaire.lastIndexOf('-');
    var row = new ArrayList<@Nullable Object>();
    row.add(month.toString());
    row.add(word(shown, Trait.SERVICE, Dimension.SERVICE));
    row.add(word(shown, Trait.UNIT, Dimension.UNIT));
    row.add(unitName(shown));
    row.add(text(shown, Trait.CHANNEL));
    row.add(questionnaire == null ? null : questionnaire.substring(0, dash));
    row.add(questionnaire == null ? null : Integer.valueOf(questionnaire.substring(dash + 1)));
    row.add(text(shown, Trait.KIND));
    row.add(text(shown, Trait.AGE_BAND));
    row.add(text(shown, Trait.LANGUAGE));
    row.add(text(shown, Trait.PROFESSION));
    row.add(text(shown, Trait.ANSWER_LANGUAGE));
    row.add(answer.score());
    if (question.comments()) {
      row.add(comment(shown, answer));
    }
    // What was rated tells the questionnaire, so it is withheld together with it.
    rated.forEach(code -> row.add(questionnaire == null ? null : answer.ratings().get(code)));
    return row;
  }

  /** What people write may name the unit, so it is withheld together with it. */
  private static @Nullable String comment(List<String> shown, Answer answer) {
    var comment = answer.comment();
    return comment == null || text(shown, Trait.UNIT) == null
        ? null
        : MaskedText.of(comment).value();
  }

  private @Nullable String unitName(List<String> shown) {
    var unit = text(shown, Trait.UNIT);
    return unit == null
        ? null
        : vocabulary.unit(unit).map(u -> u.names().in(question.language())).orElse(null);
  }

  private @Nullable String word(List<String> shown, Trait trait, Dimension dimension) {
    var value = text(shown, trait);
    return value == null ? null : vocabulary.wordOf(dimension, value);
  }

  private static @Nullable String text(List<String> shown, Trait trait) {
    var value = trait.in(shown);
    return value.equals(Trait.BLANK) ? null : value;
  }
}
