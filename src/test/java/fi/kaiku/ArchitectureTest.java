package fi.kaiku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.kaiku.access.Allowed;
import fi.kaiku.access.Public;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

/** The house's own rules: arrows, who speaks SQL, permissions, names and ceilings. */
class ArchitectureTest {

  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.kaiku");

  @Test
  void modules_use_only_what_others_publish_and_never_in_a_circle() {
    ApplicationModules.of(KaikuApplication.class).verify();
  }

  @Test
  void answers_know_nothing_of_invitations() {
    noClasses()
        .that()
        .resideInAPackage("fi.kaiku.feedback..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fi.kaiku.invitation..", "fi.kaiku.encounter..", "fi.kaiku.sms..")
        .check(OURS);
  }

  @Test
  void only_stores_and_queries_speak_sql() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        .haveSimpleNameNotEndingWith("Query")
        .should()
        .dependOnClassesThat(assignableTo(JdbcClient.class).or(assignableTo(JdbcOperations.class)))
        .check(OURS);
  }

  @Test
  void every_request_handler_says_which_permission_it_needs_or_why_it_needs_none() {
    methods()
        .that()
        .areMetaAnnotatedWith(RequestMapping.class)
        .should()
        .beAnnotatedWith(Allowed.class)
        .orShould()
        .beAnnotatedWith(Public.class)
        .check(OURS);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Service|Data|Info)")
        .check(OURS);
  }

  @Test
  void files_stay_small_enough_to_read() throws IOException {
    assertThat(longerThan(250, "src/main/java", "src/test/java", "bench/src")).isEmpty();
    assertThat(longerThan(150, "src/main/resources/templates")).isEmpty();
  }

  @Test
  void methods_stay_small_enough_to_read() throws IOException {
    assertThat(MethodLengths.over(30, Path.of("src/main/java"), Path.of("src/test/java")))
        .isEmpty();
  }

  @Test
  void nothing_takes_more_than_five_parameters() {
    var tooMany =
        OURS.stream()
            .filter(type -> !type.isRecord())
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> !method.getModifiers().toString().contains("SYNTHETIC"))
            .filter(method -> method.getRawParameterTypes().size() > 5)
            .map(method -> method.getFullName())
            .filter(name -> !name.contains("lambda$"))
            .toList();
    assertThat(tooMany).isEmpty();
  }

  private static DescribedPredicate<JavaClass> assignableTo(Class<?> type) {
    return JavaClass.Predicates.assignableTo(type);
  }

  private static List<String> longerThan(int ceiling, String... folders) throws IOException {
    var found = new ArrayList<String>();
    for (var folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          files.filter(Files::isRegularFile).forEach(file -> addIfLonger(file, ceiling, found));
        }
      }
    }
    return found;
  }

  private static void addIfLonger(Path file, int ceiling, List<String> found) {
    try (Stream<String> lines = Files.lines(file)) {
      var count = lines.count();
      if (count > ceiling) {
        found.add(file + ": " + count + " lines");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
