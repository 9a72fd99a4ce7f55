package fi.kaiku.text;

import fi.kaiku.text.model.Model;
import fi.kaiku.text.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The model as it was made when Kaiku was built, with the places of its labels. */
final class Trained {

  /** Made by the build, beside the classes. */
  static final String RESOURCE = "reader.model";

  private final ModelFile file;
  private final Map<Theme, Map<Sign, Integer>> themes = new EnumMap<>(Theme.class);
  private final Map<Attitude, Integer> attitudes = new EnumMap<>(Attitude.class);
  private final Map<Urgency.Kind, Integer> urgencies = new EnumMap<>(Urgency.Kind.class);
  private final Map<Tongue, Integer> tongues = new EnumMap<>(Tongue.class);

  Trained(ModelFile file) {
    this.file = file;
    for (var theme : Theme.values()) {
      var signs = new EnumMap<Sign, Integer>(Sign.class);
      for (var sign : Sign.values()) {
        signs.put(sign, place("t:" + theme.word() + sign.word()));
      }
      themes.put(theme, signs);
    }
    for (var attitude : Attitude.values()) {
      attitudes.put(attitude, place("o:" + attitude.word()));
    }
    for (var kind : Urgency.Kind.values()) {
      urgencies.put(kind, place("u:" + (kind == Urgency.Kind.NONE ? "any" : kind.word())));
    }
    for (var tongue : List.of(Tongue.FI, Tongue.SV, Tongue.EN)) {
      tongues.put(tongue, place("l:" + tongue.word()));
    }
  }

  /** Loaded once, when the first reader is made. */
  static Trained ofTheBuild() {
    return Loaded.ONCE;
  }

  private int place(String label) {
    var place = file.model().labels().indexOf(label);
    if (place < 0) {
      throw new IllegalArgumentException("the model has no label " + label);
    }
    return place;
  }

  String version() {
    return file.version();
  }

  Model model() {
    return file.model();
  }

  double odds(Segment segment, Theme theme, Sign sign) {
    return segment.odds(at(at(themes, theme), sign));
  }

  double odds(Segment segment, Attitude attitude) {
    return segment.odds(at(attitudes, attitude));
  }

  /** For {@code NONE}: that it is urgent at all. */
  double odds(Segment segment, Urgency.Kind kind) {
    return segment.odds(at(urgencies, kind));
  }

  double odds(Segment segment, Tongue tongue) {
    return segment.odds(at(tongues, tongue));
  }

  private static <K, V> V at(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  /** The logarithm of how likely a score is in comments of a label, as {@code o:pos}, {@code +}. */
  double scored(String label, int score) {
    return file.scored(label, score);
  }

  /** Holds the model from the first use on. */
  private static final class Loaded {

    static final Trained ONCE = load();

    private static Trained load() {
      try (var stream = Trained.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(RESOURCE + " is missing: mvn process-classes makes it");
        }
        return new Trained(ModelFile.from(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
