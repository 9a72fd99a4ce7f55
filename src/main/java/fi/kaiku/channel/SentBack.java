package fi.kaiku.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody sent and could not be stored: their page shows it again, to be sent once more.
 *
 * @param path where to
 * @param name of the field with their own words
 * @param words what stood in it, which can be read and changed; empty for none
 * @param fields all others but the language
 */
public record SentBack(String path, String name, String words, List<Field> fields) {

  /** What fields for somebody's own words are called. */
  private static final List<String> WORDS = List.of("comment", "words");

  private static final Set<String> LANGUAGE = Set.of("lang", "to");

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
    var sent = request.getParameterMap();
    var name = WORDS.stream().filter(sent::containsKey).findFirst().orElse(WORDS.getFirst());
    var fields =
        sent.entrySet().stream()
            .filter(one -> !one.getKey().equals(name) && !LANGUAGE.contains(one.getKey()))
            .flatMap(
                one -> Arrays.stream(one.getValue()).map(value -> new Field(one.getKey(), value)))
            .toList();
    var words = Objects.requireNonNullElse(request.getParameter(name), "");
    return new SentBack(request.getRequestURI(), name, words, fields);
  }

  @Override
  public String toString() {
    return "SentBack";
  }
}
