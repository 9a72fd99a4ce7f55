package fi.kaiku.invitation;

import java.util.List;

/**
 * Something said in plain words.
 *
 * @param key of the message
 * @param args its arguments
 */
public record Phrase(String key, List<Object> args) {

  public static Phrase of(String key, Object... args) {
    return new Phrase(key, List.of(args));
  }
}
