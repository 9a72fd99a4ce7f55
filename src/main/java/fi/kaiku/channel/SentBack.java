package fi.kaiku.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What somebody sent and could not be stored: their page shows it again, to be sent once more.
 *
 * @param path where to
 * @param words the comment, which can be read and changed; empty for none
 * @param fields all others but the language
 */
public record SentBack(String path, String words, List<Field> fields) {

  private static final String WORDS = "comment";
  private static final Set<String> SHOWN = Set.of(WORDS, "lang", "to");

  /** A field of the form, once for each of its values. */
  public record Field(String name, String value) {
    @Override
    public String toString() {
      return "Field";
    }
  }

  public SentBack {
    fields = List.copyOf(fields);
  }

  public static SentBack of(HttpServletRequest request) {
    var words = request.getParameter(WORDS);
    var fields =
        request.getParameterMap().entrySet().stream()
            .filter(one -> !SHOWN.contains(one.getKey()))
            .flatMap(
                one -> Arrays.stream(one.getValue()).map(value -> new Field(one.getKey(), value)))
            .toList();
    return new SentBack(request.getRequestURI(), words == null ? "" : words, fields);
  }

  @Override
  public String toString() {
    return "SentBack";
  }
}
