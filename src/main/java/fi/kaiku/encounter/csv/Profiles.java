package fi.kaiku.encounter.csv;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The mapping profiles: those that ship with Kaiku, and a county's own in {@code profiles/} of the
 * data directory. An own file with a shipped one's name is laid over it, key by key. Files are read
 * anew each time, so a fix works at once.
 */
@Component
public class Profiles {

  private static final String ENDING = ".yml";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final ObjectMapper YAML = new YAMLMapper();

  private final Path own;

  Profiles(@Value("${kaiku.data:data}") Path data) {
    this.own = data.resolve("profiles");
  }

  /** The names of all sources that have a profile. */
  public List<String> names() {
    try (var files = Files.isDirectory(own) ? Files.list(own) : Stream.<Path>empty()) {
      var shipped =
          new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*" + ENDING);
      var names = new TreeSet<String>();
      Arrays.stream(shipped).map(Resource::getFilename).forEach(file -> addName(file, names));
      files.map(file -> file.getFileName().toString()).forEach(file -> addName(file, names));
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The profile of a source.
   *
   * @throws BadInput when there is none or it is broken
   */
  public Profile of(String source) {
    if (!NAME.matcher(source).matches() || !names().contains(source)) {
      throw new BadInput(
          Fault.of("source", "encounter.profile.unknown", String.join(", ", names())));
    }
    try {
      return ProfileReader.read(source, tree(source));
    } catch (Refused | JacksonException broken) {
      var problem = Objects.requireNonNullElse(broken.getMessage(), "");
      throw new BadInput(
          Fault.of("source", "encounter.profile.broken", problem.lines().findFirst().orElse("")));
    }
  }

  private JsonNode tree(String source) {
    var file = own.resolve(source + ENDING);
    try {
      var base = new ClassPathResource("profiles/" + source + ENDING);
      var shipped = base.exists() ? read(base.getInputStream()) : YAML.createObjectNode();
      return Files.exists(file) ? overlay(shipped, read(Files.newInputStream(file))) : shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(InputStream in) throws IOException {
    try (in) {
      if (YAML.readTree(in) instanceof ObjectNode tree) {
        return tree;
      }
      throw new Refused("a profile is a map of charset, delimiter, columns and codes");
    }
  }

  private static ObjectNode overlay(ObjectNode base, ObjectNode over) {
    for (var entry : over.properties()) {
      if (base.get(entry.getKey()) instanceof ObjectNode below
          && entry.getValue() instanceof ObjectNode above) {
        overlay(below, above);
      } else {
        base.set(entry.getKey(), entry.getValue());
      }
    }
    return base;
  }

  private static void addName(@Nullable String file, Set<String> names) {
    if (file != null && file.endsWith(ENDING)) {
      var name = file.substring(0, file.length() - ENDING.length());
      if (NAME.matcher(name).matches()) {
        names.add(name);
      }
    }
  }
}
