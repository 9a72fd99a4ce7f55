package fi.kaiku;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The floor plan: a module has a face and rooms. Every rule is also tried on a house that breaks
 * it, {@code fi.kaiku.planted}.
 */
class RoomsTest {

  private static final int MOST_FILES = 25;
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path PLANTED = Path.of("src/test/java/fi/kaiku/planted");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("fi.kaiku.planted");

  /** A statement of SQL, or a piece of one, between quotation marks. */
  private static final Pattern SQL =
      Pattern.compile(
          "\\b(select\\s+\\S|insert\\s+into\\b|update\\s+\\w+\\.?\\w*\\s+set\\b|delete\\s+from\\b"
              + "|from\\s+\\w+\\.\\w+|any\\s*\\(:|case\\s+when\\b|is\\s+(not\\s+)?null\\b"
              + "|order\\s+by\\b|coalesce\\(|cast\\()");

  private static final Pattern CHANGE =
      Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from|truncate)\\s+(\\w+)\\.\\w+");

  private static final Pattern TEXT =
      Pattern.compile("\"\"\"\\n(?:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

  @Test
  void no_two_packages_form_a_circle() {
    slices().matching("fi.kaiku.(**)").should().beFreeOfCycles().check(ArchitectureTest.OURS);
    assertThatThrownBy(
            () -> slices().matching("fi.kaiku.(**)").should().beFreeOfCycles().check(BROKEN))
        .hasMessageContaining("Cycle");
  }

  @Test
  void nobody_uses_another_modules_store_or_query() {
    assertThat(strangersInStores(ArchitectureTest.OURS)).isEmpty();
    assertThat(strangersInStores(BROKEN)).hasSize(1);
  }

  @Test
  void a_package_holds_at_most_twenty_five_files() throws IOException {
    assertThat(largerThan(MOST_FILES, MAIN)).isEmpty();
    assertThat(largerThan(1, PLANTED)).hasSize(2);
  }

  @Test
  void the_text_of_sql_stands_in_stores_and_queries_only() throws IOException {
    assertThat(speakingSql(MAIN)).isEmpty();
    assertThat(speakingSql(PLANTED)).hasSize(1);
  }

  @Test
  void a_module_changes_only_what_is_in_the_schema_of_its_name() throws IOException {
    assertThat(changingOthersTables(MAIN.resolve("fi/kaiku"))).isEmpty();
    assertThat(changingOthersTables(PLANTED)).hasSize(1);
  }

  @Test
  void one_simple_name_is_one_class() throws IOException {
    assertThat(usedTwice(MAIN)).isEmpty();
    assertThat(usedTwice(PLANTED)).hasSize(1);
  }

  private static List<String> strangersInStores(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> ofStore(use.getTargetClass().getBaseComponentType()))
        .filter(use -> !module(use.getOriginClass()).equals(module(use.getTargetClass())))
        .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
        .distinct()
        .toList();
  }

  private static boolean ofStore(JavaClass type) {
    return type.getPackageName().startsWith("fi.kaiku")
        && type.getName().replaceAll("\\$.*", "").matches(".*(Store|Query)");
  }

  /** The first package below the house's, or below the planted one. */
  private static String module(JavaClass type) {
    return type.getBaseComponentType()
        .getPackageName()
        .replaceFirst("^fi\\.kaiku\\.(planted\\.)?(\\w*).*", "$2");
  }

  private static Map<String, Long> largerThan(int most, Path root) throws IOException {
    var sizes = new TreeMap<String, Long>();
    for (var file : sources(root)) {
      sizes.merge(root.relativize(file.getParent()).toString(), 1L, Long::sum);
    }
    sizes.values().removeIf(size -> size <= most);
    return sizes;
  }

  private static List<String> speakingSql(Path root) throws IOException {
    return sources(root).stream()
        .filter(file -> !file.toString().matches(".*(Store|Query)\\.java"))
        .filter(RoomsTest::holdsSql)
        .map(Path::toString)
        .toList();
  }

  private static List<String> changingOthersTables(Path modules) throws IOException {
    var found = new ArrayList<String>();
    for (var file : sources(modules)) {
      var module = modules.relativize(file).getName(0).toString();
      CHANGE
          .matcher(Files.readString(file))
          .results()
          .filter(change -> !change.group(1).equals(module))
          .forEach(change -> found.add(file + ": " + change.group()));
    }
    return found;
  }

  private static boolean holdsSql(Path file) {
    try {
      return TEXT.matcher(Files.readString(file))
          .results()
          .anyMatch(text -> SQL.matcher(text.group()).find());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Long> usedTwice(Path root) throws IOException {
    var names =
        sources(root).stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.equals("package-info.java"))
            .collect(groupingBy(name -> name, TreeMap::new, counting()));
    names.values().removeIf(uses -> uses == 1);
    return names;
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    }
  }
}
