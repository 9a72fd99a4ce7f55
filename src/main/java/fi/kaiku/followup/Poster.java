package fi.kaiku.followup;

import fi.kaiku.paper.Fit;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * You said, we did: a sheet for a wall, in one language.
 *
 * @param title of the improvement, one line or two; none for the sheet's own
 * @param effect what changed, in words; none when nobody can tell
 * @param units where
 * @param when it was taken into use or approved, as a reader writes it
 */
public record Poster(
    @Nullable String title,
    String said,
    String done,
    @Nullable String effect,
    List<String> units,
    @Nullable String when) {

  private static final Names TITLE =
      new Names("Te kerroitte, me teimme", "Ni berättade, vi gjorde", "You said, we did");

  private static final int LARGE = 220;
  private static final int MIDDLE = 380;

  /** The sheet; A4 or A3. */
  public PrintedSheet on(PrintedSheet.Size size, Language language) {
    var model = new HashMap<String, Object>();
    var head = title == null ? TITLE.in(language) : title;
    model.put("head", head);
    model.put("said", said);
    model.put("done", done);
    if (effect != null) {
      model.put("effect", effect);
    }
    model.put("units", units);
    if (when != null) {
      model.put("when", when);
    }
    model.put("fit", Fit.of(letters(), LARGE, MIDDLE).word());
    return new PrintedSheet("followup/poster", model, language, size, head);
  }

  private int letters() {
    return said.length() + done.length() + (effect == null ? 0 : effect.length());
  }
}
