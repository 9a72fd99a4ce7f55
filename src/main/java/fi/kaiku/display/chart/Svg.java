package fi.kaiku.display.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes well-formed SVG; every text and attribute is escaped. */
final class Svg {

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; those without a value are left out
   */
  Svg open(String element, @Nullable Object... attributes) {
    begin(element, attributes);
    written.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Svg leaf(String element, @Nullable Object... attributes) {
    begin(element, attributes);
    written.append("/>");
    return this;
  }

  Svg text(String text) {
    escape(text);
    return this;
  }

  /** Ends the element that was begun last. */
  Svg close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /** All of it, with what is open closed. */
  String written() {
    while (!open.isEmpty()) {
      close();
    }
    return written.toString();
  }

  /** {@code 12.5}, {@code 12}: to a tenth, without an idle nought. */
  static String number(double value) {
    var tenths = String.format(Locale.ROOT, "%.1f", value);
    var plain = tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    return plain.equals("-0") ? "0" : plain;
  }

  private void begin(String element, @Nullable Object... attributes) {
    written.append('<').append(element);
    for (int place = 0; place < attributes.length; place += 2) {
      var value = attributes[place + 1];
      if (value != null) {
        written.append(' ').append(attributes[place]).append("=\"");
        escape(value instanceof Double number ? number(number) : value.toString());
        written.append('"');
      }
    }
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.appendCodePoint(isXml(character) ? character : '\uFFFD');
              }
            });
  }

  /** Control characters and halves of characters have no place in XML. */
  private static boolean isXml(int character) {
    var isHalf = character >= 0xD800 && character <= 0xDFFF;
    var isNone = character == 0xFFFE || character == 0xFFFF;
    return character == '\n' || character == '\t' || (character >= ' ' && !isHalf && !isNone);
  }
}
