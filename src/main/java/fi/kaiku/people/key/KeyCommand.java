package fi.kaiku.people.key;

import fi.kaiku.access.Permission;
import fi.kaiku.people.ApiKeys;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./kaiku key NAME --may send-encounters,read-figures}: prints a new API key once. */
@Component
class KeyCommand implements Command {

  private final ApiKeys keys;
  private final MessageSource texts;

  KeyCommand(ApiKeys keys, MessageSource texts) {
    this.keys = keys;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "key";
  }

  @Override
  public Set<String> options() {
    return Set.of("may");
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    var name = line.argument(1, "a name for the key");
    var permissions = permissions(line.required("may"));
    try {
      terminal.say(keys.add(name, permissions));
    } catch (BadInput bad) {
      throw new Refused(bad.faults().stream().map(this::text).collect(Collectors.joining(" ")));
    }
  }

  private static Set<Permission> permissions(String words) {
    return Stream.of(words.split(",", -1))
        .map(String::strip)
        .map(KeyCommand::permission)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Permission permission(String word) {
    return Permission.of(word)
        .filter(ApiKeys.OFFERED::contains)
        .orElseThrow(
            () ->
                new Refused(
                    "--may: there is no permission '" + word + "'; there are " + allWords()));
  }

  private static String allWords() {
    return ApiKeys.OFFERED.stream().map(Permission::word).collect(Collectors.joining(", "));
  }

  private String text(Fault fault) {
    return texts.getMessage(fault.message(), fault.arguments().toArray(), Locale.UK);
  }
}
