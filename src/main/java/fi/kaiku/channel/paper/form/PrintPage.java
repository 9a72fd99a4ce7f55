package fi.kaiku.channel.paper.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be printed, and what has been.
 *
 * @param ready a batch that has just been made
 */
record PrintPage(
    List<Choice> units, List<Choice> questionnaires, List<Row> rows, @Nullable Row ready) {

  /** Something to choose. */
  record Choice(String value, String name) {}

  /**
   * A batch.
   *
   * @param code of its language
   * @param sides of one form
   */
  record Row(
      String id,
      String unit,
      String questionnaire,
      String code,
      String month,
      String first,
      String last,
      int forms,
      int keyed,
      int sides) {}
}
