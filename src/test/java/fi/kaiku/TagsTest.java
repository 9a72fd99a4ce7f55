package fi.kaiku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tags tell what a test needs, so that {@code ./kaiku test quick} can leave out what is slow. */
class TagsTest {

  private static final Pattern SAID = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"\\n]*\"");
  private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");

  /** A class of the tests, and what stands in its file. */
  private record Source(String folder, String name, String text, String code) {
    static Source of(Path file) {
      try {
        var name = file.getFileName().toString().replace(".java", "");
        var text = Files.readString(file);
        var code = SAID.matcher(text).replaceAll("");
        return new Source(String.valueOf(file.getParent()), name, text, code);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean names(Source other) {
      var at = other.folder.replace("src/test/java/", "").replace('/', '.') + "." + other.name;
      var sees = folder.equals(other.folder) || text.contains(at + ";") || text.contains(at + ".");
      return sees && Pattern.compile("\\b" + other.name + "\\b").matcher(code).find();
    }

    boolean isTest() {
      return TEST.matcher(text).find();
    }
  }

  private final List<Source> sources = sources();

  @Test
  void whoever_looks_through_a_browser_says_so() {
    var found = whoNeeds(one -> one.text().contains("import com.microsoft.playwright"));
    assertThat(untagged(found, "@JourneyTest", "@InTheDemo", "@Tag(\"browser\")")).isEmpty();
    assertThat(found)
        .extracting(Source::name)
        .contains("Look", "Demo", "RulesJourneyTest", "StaffPagesTest");
  }

  @Test
  void whoever_starts_kaiku_by_its_launcher_says_so() {
    var found = whoNeeds(one -> one.name().equals("KaikuProcess"));
    assertThat(untagged(found, "@InTheDemo", "@Tag(\"launcher\")")).isEmpty();
    assertThat(found)
        .extracting(Source::name)
        .contains("InstalledCounty", "KillTest", "StaffPagesTest");
  }

  @Test
  void nobody_opens_a_browser_but_by_the_one_class_for_it() {
    assertThat(sources)
        .filteredOn(one -> one.text().contains("Playwright" + ".create("))
        .extracting(Source::name)
        .containsExactly("Chromium");
  }

  private static List<String> untagged(Set<Source> found, String... tags) {
    return found.stream()
        .filter(Source::isTest)
        .filter(one -> Stream.of(tags).noneMatch(one.text()::contains))
        .map(Source::name)
        .toList();
  }

  /** Those that are asked for, the classes that name them, and so on. */
  private Set<Source> whoNeeds(Predicate<Source> asked) {
    var found = new HashSet<Source>();
    var next = sources.stream().filter(asked).toList();
    while (found.addAll(next)) {
      var last = next;
      next =
          sources.stream()
              .filter(one -> !found.contains(one) && last.stream().anyMatch(one::names))
              .toList();
    }
    return found;
  }

  private static List<Source> sources() {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Source::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
