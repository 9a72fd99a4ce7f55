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
    A3(25, "A3 portrait"),
    A4(18, "A4 portrait"),
    A5(13, "A5 portrait"),
    A6(8, "105mm 148mm");

    private final int margin;
    private final String paper;

    Size(int margin, String paper) {
      this.margin = margin;
      this.paper = paper;
    }

    /** What stays white on each side, in millimetres. */
    public int margin() {
      return margin;
    }

    /** As style sheets name it: the press knows A6 by its measures only. */
    public String paper() {
      return paper;
    }
  }
}
