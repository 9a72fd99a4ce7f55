package fi.kaiku.platform.command;

import fi.kaiku.platform.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the command that was asked for and runs it: 0 done, 2 refused. */
@Component
public class Commands {

  private final List<Command> commands;

  Commands(List<Command> commands) {
    this.commands = commands;
  }

  public int run(CommandLine line, Terminal terminal) {
    try {
      var command = named(line.command());
      line.allowOnly(command.options());
      command.run(line, terminal);
      return 0;
    } catch (Refused refused) {
      terminal.refuse(refused);
      return 2;
    }
  }

  private Command named(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refused("no command " + name + "; there are " + names()));
  }

  private String names() {
    return commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
  }
}
