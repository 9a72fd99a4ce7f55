package fi.kaiku.invitation;

import java.util.List;

/**
 * Something said in plain words.
 *
 * @param key of the message
 * @param args its arguments
 */
public record RuleLine(String key, List<Object> args) {

  public static RuleLine of(String key, Object... args) {
    return new RuleLine(key, List.of(args));
  }
}
