package fi.kaiku.encounter.intake;

import fi.kaiku.platform.PlainText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One encounter as a source tells it: texts in Kaiku's own codes, not checked yet. Times are ISO
 * 8601 with an offset, dates ISO 8601, yes and no are {@code true} and {@code false}.
 */
public record Report(String source, Map<Field, String> texts, List<String> phones) {

  public Report {
    var plain = new EnumMap<Field, String>(Field.class);
    texts.forEach((field, text) -> plain.put(field, PlainText.of(text)));
    texts = plain;
    phones = List.copyOf(phones);
  }

  /** The text of a field without surrounding space; empty when the source does not tell it. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  @Override
  public String toString() {
    return "Report";
  }
}
