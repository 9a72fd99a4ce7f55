package fi.kaiku.display.chart;

/**
 * The colours of drawings. On a page they are the stylesheet's, so that a county's own, the dark
 * and print come by themselves; on paper they are as base.css has them by day.
 */
public enum ChartColour {
  INK("ink", "#1c2526"),
  QUIET("quiet-ink", "#56605f"),
  LINE("line", "#dfdcd3"),
  PAPER("paper", "#ffffff"),
  BRAND("brand", "#0b5d5a"),
  BRAND_SOFT("brand-soft", "#e3efed"),
  ACCENT("accent", "#d9622b"),
  ACCENT_INK("accent-ink", "#8f3a10"),
  GOOD("promoter", "#1f7a5c"),
  BAD("detractor", "#b5472f");

  private final String variable;
  private final String plain;

  ChartColour(String variable, String plain) {
    this.variable = variable;
    this.plain = plain;
  }

  /** {@code var(--ink, #1c2526)}. */
  String onPage() {
    return "var(--" + variable + ", " + plain + ")";
  }

  /** {@code #1c2526}. */
  String onPaper() {
    return plain;
  }
}
