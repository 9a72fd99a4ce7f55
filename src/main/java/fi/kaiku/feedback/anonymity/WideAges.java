package fi.kaiku.feedback.anonymity;

import fi.kaiku.organization.AgeBands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Three wide age bands, each made of whole bands of the county's: those that begin below 40, from
 * 40 on, from 65 on. {@code 0-39}, {@code 40-64} and {@code 65+}, when the county's bands end
 * there.
 */
public final class WideAges {

  private static final List<Integer> STARTS = List.of(40, 65);

  private final Map<String, String> wide = new HashMap<>();

  private WideAges() {}

  public static WideAges of(AgeBands bands) {
    var ages = new WideAges();
    for (int third = 0; third <= STARTS.size(); third++) {
      var its = third;
      ages.joined(bands.names().stream().filter(name -> third(name) == its).toList());
    }
    ages.wide.put(Traits.UNKNOWN, Traits.UNKNOWN);
    return ages;
  }

  private void joined(List<String> bands) {
    if (!bands.isEmpty()) {
      var last = bands.getLast();
      var end = last.endsWith("+") ? "+" : last.substring(last.indexOf('-'));
      bands.forEach(band -> wide.put(band, start(bands.getFirst()) + end));
    }
  }

  private static int third(String band) {
    return (int) STARTS.stream().filter(start -> start <= start(band)).count();
  }

  /** The youngest age of {@code 40-49} or {@code 85+}. */
  private static int start(String band) {
    return Integer.parseInt(band.replaceFirst("[-+].*", ""));
  }

  /** The wide band that a band is in; none of a band that the county has no more. */
  @Nullable String of(@Nullable String band) {
    return band == null ? null : wide.get(band);
  }
}
