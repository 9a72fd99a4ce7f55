package fi.kaiku.platform.command;

import fi.kaiku.platform.Refused;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command says what it did. */
public record Terminal(PrintStream out, PrintStream err) {

  /** The process's own output and error streams, in UTF-8. */
  public static Terminal ofTheProcess() {
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  public void say(String line) {
    out.println(line);
  }

  public void refuse(Refused refused) {
    err.println("kaiku: " + refused.getMessage());
  }
}
