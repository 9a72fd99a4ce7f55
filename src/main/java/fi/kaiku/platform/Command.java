package fi.kaiku.platform;

/** Something the county's IT does from a shell: {@code ./kaiku NAME …}. */
public interface Command {

  /** The word after {@code ./kaiku}. */
  String name();

  /**
   * Does it.
   *
   * @throws Refused when the input is not acceptable; nothing has been changed then
   */
  void run(CommandLine line, Terminal terminal);
}
