package fi.kaiku.platform;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the name of the form field, JSON member, column or parameter
 * @param message key of the message that says what is wrong and what is expected
 * @param arguments for the message; never a customer's data
 */
public record Fault(String field, String message, List<String> arguments) {

  public static Fault of(String field, String message, String... arguments) {
    return new Fault(field, message, List.of(arguments));
  }
}
