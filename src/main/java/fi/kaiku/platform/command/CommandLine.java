package fi.kaiku.platform.command;

import static java.util.stream.Collectors.joining;

import fi.kaiku.platform.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was typed after {@code ./kaiku}: a command, its arguments and its {@code --name value}
 * options.
 */
public record CommandLine(String command, List<String> arguments, Map<String, String> options) {

  private static final Set<String> EVERYWHERE = Set.of("config", "data", "port");

  /**
   * Reads the words of a command line.
   *
   * @throws Refused when there is no command or an option has no value
   */
  public static CommandLine parse(String... words) {
    var arguments = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 0; i < words.length; i++) {
      var equals = words[i].indexOf('=');
      if (!words[i].startsWith("--")) {
        arguments.add(words[i]);
      } else if (equals > 0) {
        options.put(words[i].substring(2, equals), words[i].substring(equals + 1));
      } else if (i + 1 < words.length && !words[i + 1].startsWith("--")) {
        options.put(words[i].substring(2), words[++i]);
      } else {
        throw new Refused(words[i] + " needs a value");
      }
    }
    if (arguments.isEmpty()) {
      throw new Refused("say what to do: serve, demo, import, units, rules, key, link or welcome");
    }
    return new CommandLine(arguments.getFirst(), List.copyOf(arguments), Map.copyOf(options));
  }

  /**
   * Lets nothing through that nobody would read.
   *
   * @param known the options of the command besides those that every command takes
   * @throws Refused naming the first other option
   */
  public void allowOnly(Set<String> known) {
    var other = new TreeSet<>(options.keySet());
    other.removeAll(known);
    other.removeAll(EVERYWHERE);
    if (!other.isEmpty()) {
      var all = Stream.concat(EVERYWHERE.stream(), known.stream()).sorted();
      throw new Refused(
          "there is no option --%s; %s takes %s"
              .formatted(other.getFirst(), command, all.map(o -> "--" + o).collect(joining(", "))));
    }
  }

  /**
   * The argument at a place, counted from 1.
   *
   * @throws Refused naming the argument when it is missing
   */
  public String argument(int place, String name) {
    if (arguments.size() <= place) {
      throw new Refused(command + " needs " + name);
    }
    return arguments.get(place);
  }

  /** {@code --port} and {@code --data} as settings that stand above every other source. */
  public String[] settings() {
    return Stream.of("port", "data")
        .flatMap(name -> option(name).map(value -> "--kaiku." + name + "=" + value).stream())
        .toArray(String[]::new);
  }

  /** The value of {@code --name}, if it was given. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /**
   * The value of {@code --name}.
   *
   * @throws Refused naming the option when it is missing
   */
  public String required(String name) {
    return option(name).orElseThrow(() -> new Refused(command + " needs --" + name));
  }
}
