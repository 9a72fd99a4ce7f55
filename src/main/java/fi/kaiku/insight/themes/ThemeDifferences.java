package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Holm;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.SharesTest;
import fi.kaiku.text.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Differences that neither chance nor the errors of reading explain, of all that are tested
 * together.
 *
 * @param <K> what the two shares are of
 */
final class ThemeDifferences<K> {

  private final Map<Theme, Misreading> readings;
  private final List<K> keys = new ArrayList<>();
  private final List<SharesTest> tests = new ArrayList<>();

  ThemeDifferences(Map<Theme, Misreading> readings) {
    this.readings = readings;
  }

  /** Tests two shares of different comments; those of none are not tested. */
  void test(K key, Theme theme, Rate one, Rate other) {
    if (!one.isEmpty() && !other.isEmpty()) {
      keys.add(key);
      var share = (double) (one.part() + other.part()) / (one.whole() + other.whole());
      var error = Objects.requireNonNull(readings.get(theme)).error(share);
      tests.add(SharesTest.of(one, other, error));
    }
  }

  /** In points, by key; only those beyond chance when all tests are taken together. */
  Map<K, Double> found() {
    var adjusted = Holm.adjusted(tests.stream().map(SharesTest::p).toList());
    var found = new HashMap<K, Double>();
    for (int place = 0; place < keys.size(); place++) {
      if (adjusted.get(place) < SharesTest.LEVEL) {
        found.put(keys.get(place), tests.get(place).difference());
      }
    }
    return found;
  }
}
