package fi.kaiku.encounter.csv;

import fi.kaiku.TestWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A county's own profiles, in the tests' data directory. */
public final class GivenProfile {

  private static final Path OWN = TestWorld.DATA.resolve("profiles");

  private GivenProfile() {}

  /** A source with hardly any columns: id;state;time;unit;patient;age. */
  public static void lunna() {
    lunna("\"1\": FINISHED, \"9\": CANCELLED");
  }

  public static void lunna(String states) {
    named(
        "lunna",
        """
        columns:
          { id: id, status: state, started-at: time, unit: unit, patient-id: patient, age: age }
        codes: { status: { %s } }
        defaults: { kind: DIGITAL, non-disclosure: "false" }
        """
            .formatted(states));
  }

  public static void named(String name, String text) {
    try {
      Files.createDirectories(OWN);
      Files.writeString(OWN.resolve(name + ".yml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void none() {
    try (var files = Files.exists(OWN) ? Files.list(OWN) : Stream.<Path>of()) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
