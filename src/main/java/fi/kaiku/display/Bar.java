package fi.kaiku.display;

/** A part of the whole, in words and as the length of a bar. */
public record Bar(String share, String width) {

  public static Bar of(long part, long whole, Numbers numbers) {
    var share = whole == 0 ? 0 : 100.0 * part / whole;
    return new Bar(numbers.percent(share), Axis.percent(share));
  }
}
