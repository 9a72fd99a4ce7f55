package fi.kaiku.channel.paper.form;

import java.util.List;
import java.util.Map;

/**
 * Where a pen has been, on a sample.
 *
 * @param values by the code of an item, {@code score} for the score
 * @param written line by line
 */
public record PenMarks(Map<String, List<Integer>> values, List<String> written) {

  /** A form as it comes out of the printer. */
  static final PenMarks NONE = new PenMarks(Map.of(), List.of());

  boolean has(String code, int value) {
    return values.getOrDefault(code, List.of()).contains(value);
  }
}
