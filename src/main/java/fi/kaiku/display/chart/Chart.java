package fi.kaiku.display.chart;

/**
 * A picture of figures with the words for those who do not see it.
 *
 * @param id of the page's element; names of the drawing's own parts begin with it
 * @param title the message or the question
 * @param summary the same in one sentence
 */
public record Chart(String id, String title, String summary, Plot plot) {

  /**
   * The drawing for a page: as wide as there is room, in the page's colours, its points to be gone
   * through by the keys. Well-formed, and everything that was handed in is escaped.
   */
  public String svg() {
    return new Drawing(this, new OnPage()).written();
  }

  /** The drawing for a PDF file: of one size, in colours for white paper, without anything live. */
  public String forPaper() {
    return new Drawing(this, new OnPaper()).written();
  }
}
