package fi.kaiku.followup.thanks;

import fi.kaiku.paper.Fit;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * A letter of thanks.
 *
 * @param unit where the customer was
 * @param month of the visit, in words
 * @param to a worker, or the team; none for whoever reads it
 * @param line of the supervisor
 */
record Card(String unit, String month, @Nullable String to, Words words, @Nullable Line line) {

  private static final int LARGE = 180;
  private static final int MIDDLE = 450;

  /**
   * Of the customer.
   *
   * @param lang of the text; empty when nobody knows
   */
  record Words(String text, String lang) {}

  /**
   * Of the supervisor.
   *
   * @param from who writes
   */
  record Line(String text, String from) {}

  PrintedSheet on(PrintedSheet.Size size, Language language, String title) {
    var model = new HashMap<String, Object>();
    model.put("unit", unit);
    model.put("month", month);
    model.put("words", words.text().lines().filter(part -> !part.isBlank()).toList());
    model.put("lang", words.lang());
    model.put("fit", Fit.of(words.text().length(), LARGE, MIDDLE).word());
    if (to != null) {
      model.put("to", to);
    }
    if (line != null) {
      model.put("line", line.text().lines().toList());
      model.put("from", line.from());
    }
    return new PrintedSheet("followup/card", model, language, size, title);
  }
}
