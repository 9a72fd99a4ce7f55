package fi.kaiku.paper;

import fi.kaiku.platform.Language;
import java.util.Map;

/**
 * A sheet to be printed.
 *
 * @param template the name of its Thymeleaf template, XHTML: {@code followup/card}
 * @param model what the template shows
 * @param title of the document
 */
public record PrintedSheet(
    String template, Map<String, Object> model, Language language, Size size, String title) {

  /** The size of the paper, upright. */
  public enum Size {
    A3(25),
    A4(18),
    A5(13),
    A6(9);

    private final int margin;

    Size(int margin) {
      this.margin = margin;
    }

    /** What stays white on each side, in millimetres. */
    public int margin() {
      return margin;
    }
  }
}
