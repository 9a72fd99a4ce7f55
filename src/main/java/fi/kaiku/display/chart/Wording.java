package fi.kaiku.display.chart;

/**
 * A name, and what is left of it on a phone.
 *
 * @param narrow may be empty
 */
public record Wording(String wide, String narrow) {

  public static Wording of(String always) {
    return new Wording(always, always);
  }

  String in(Breadth breadth) {
    return breadth == Breadth.NARROW ? narrow : wide;
  }
}
