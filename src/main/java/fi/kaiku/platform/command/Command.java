package fi.kaiku.platform.command;

import java.util.Set;

/** Something the county's IT does from a shell: {@code ./kaiku NAME …}. */
public interface Command {

  /** The word after {@code ./kaiku}. */
  String name();

  /** The names of the options it takes besides those that every command takes. */
  default Set<String> options() {
    return Set.of();
  }

  /**
   * Does it.
   *
   * @throws Refused when the input is not acceptable; nothing has been changed then
   */
  void run(CommandLine line, Terminal terminal);
}
