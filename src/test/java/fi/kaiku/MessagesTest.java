package fi.kaiku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everybody reads everything in their own language. */
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  @Test
  void finnish_swedish_and_english_say_the_same_things() throws IOException {
    for (var module : modules()) {
      var finnish = texts(module, "fi").stringPropertyNames();
      assertThat(texts(module, "sv").stringPropertyNames()).as(module + " sv").isEqualTo(finnish);
      assertThat(texts(module, "en").stringPropertyNames()).as(module + " en").isEqualTo(finnish);
    }
  }

  @Test
  void every_text_can_be_formatted_and_takes_the_same_arguments_in_each_language()
      throws IOException {
    var wrong = new ArrayList<String>();
    for (var module : modules()) {
      var finnish = texts(module, "fi");
      for (var language : List.of("fi", "sv", "en")) {
        var texts = texts(module, language);
        for (var key : texts.stringPropertyNames()) {
          if (!arguments(texts.getProperty(key)).equals(arguments(finnish.getProperty(key)))) {
            wrong.add(language + " " + key);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_text_is_blank_and_no_placeholder_is_left_between_single_apostrophes() throws IOException {
    var wrong = new ArrayList<String>();
    for (var module : modules()) {
      for (var language : List.of("fi", "sv", "en")) {
        var texts = texts(module, language);
        for (var key : texts.stringPropertyNames()) {
          var text = texts.getProperty(key);
          var shown = new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8});
          if (text.isBlank()
              || ARGUMENT.matcher(shown).find()
              || text.replace("''", "").contains("'")) {
            wrong.add(language + " " + key);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_text_is_left_that_nobody_uses() throws IOException {
    var unused = new TreeSet<String>();
    var source = Source.read();
    for (var module : modules()) {
      for (var key : texts(module, "fi").stringPropertyNames()) {
        var prefix = key.substring(0, key.lastIndexOf('.') + 1);
        if (!source.contains(key) && !source.contains("{|" + prefix) && !madeFrom(source, key)) {
          unused.add(key);
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Keys such as {@code ledger.reason.NO_PHONE} are put together from a prefix and a name. */
  private static boolean madeFrom(Source source, String key) {
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      var prefix = key.substring(0, dot + 1);
      if (source.contains("\"" + prefix + "\"")
          || source.contains("|" + prefix + "$")
          || source.contains("'" + prefix + "'")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> arguments(String text) {
    var found = new TreeSet<String>();
    var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_fi.properties"))
          .map(name -> name.replace("_fi.properties", ""))
          .sorted()
          .toList();
    }
  }

  private static Properties texts(String module, String language) throws IOException {
    var texts = new Properties();
    var file = MESSAGES.resolve(module + "_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  /** What the house consists of, and what has been sought in it; each search takes milliseconds. */
  private record Source(String text, Set<String> words, Map<String, Boolean> sought) {

    private static final Pattern WORD = Pattern.compile("[\\w.-]+");

    static Source read() throws IOException {
      var all = new StringBuilder();
      for (var folder : List.of("src/main/java", "src/main/resources/templates")) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          for (var file : files.filter(Files::isRegularFile).toList()) {
            all.append(Files.readString(file)).append('\n');
          }
        }
      }
      var words = new HashSet<String>();
      WORD.matcher(all).results().map(MatchResult::group).forEach(words::add);
      return new Source(all.toString(), words, new HashMap<>());
    }

    boolean contains(String part) {
      return words.contains(part) || sought.computeIfAbsent(part, text::contains);
    }
  }
}
