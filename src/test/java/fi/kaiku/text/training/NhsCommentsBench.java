package fi.kaiku.text.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.text.model.Learning;
import fi.kaiku.text.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The same way of learning on comments that others wrote and labelled, read as {@code mvn test
 * -Dtest=NhsCommentsBench}: learnt from the first four fifths, tried on the last.
 */
class NhsCommentsBench {

  private static final Path FILE = Path.of("../shared/data/comments/v6-dev.csv");
  private static final Learning LEARNING = new Learning(3, 0.35, 2, 12);
  private static final List<String> SENTIMENTS = List.of("o:pos", "o:neutral", "o:neg");
  private static final int FEWEST = 20;

  @Test
  void themes_and_sentiment_are_read_as_well_as_others_read_them() throws IOException {
    Assumptions.assumeTrue(Files.exists(FILE));
    var result = result(NhsComments.in(FILE).all(), 0);
    System.out.println(result);
    assertThat(result.get("themes micro-F1")).isGreaterThanOrEqualTo(0.70);
    assertThat(result.get("sentiment macro-F1")).isGreaterThanOrEqualTo(0.62);
  }

  static Map<String, Double> result(List<NhsComments.Comment> all, double present) {
    var fold = all.size() * 4 / 5;
    var labels = labels(all.subList(0, fold));
    labels.addAll(SENTIMENTS);
    var model = LEARNING.of(NhsComments.examples(all.subList(0, fold)), labels);
    var counts = new TreeMap<String, int[]>();
    var sentiments = new HashMap<String, int[]>();
    for (var comment : all.subList(fold, all.size())) {
      count(comment, model, present, counts);
      if (!comment.sentiment().isEmpty()) {
        countSentiment("o:" + comment.sentiment(), sentiment(comment, model), sentiments);
      }
    }
    var macro =
        SENTIMENTS.stream()
            .mapToDouble(one -> f1(sentiments.getOrDefault(one, new int[3])))
            .average();
    var result = new TreeMap<String, Double>();
    counts.forEach((theme, of) -> result.put(theme, f1(of)));
    result.put("themes micro-F1", f1(sum(counts.values())));
    result.put("sentiment macro-F1", macro.orElse(0));
    return result;
  }

  private static List<String> labels(List<NhsComments.Comment> comments) {
    var counts = new TreeMap<String, Integer>();
    comments.forEach(one -> one.themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    return new ArrayList<>(counts.keySet());
  }

  private static void count(
      NhsComments.Comment comment, Model model, double present, Map<String, int[]> counts) {
    var most = most(comment, model);
    for (int i = 0; i < most.length - SENTIMENTS.size(); i++) {
      var theme = model.labels().get(i);
      add(
          counts.computeIfAbsent(theme, _ -> new int[3]),
          most[i] > present,
          comment.themes().contains(theme));
    }
  }

  private static int[] sum(Iterable<int[]> counts) {
    var sum = new int[3];
    for (var one : counts) {
      java.util.Arrays.setAll(sum, i -> sum[i] + one[i]);
    }
    return sum;
  }

  private static double[] most(NhsComments.Comment comment, Model model) {
    var most = new double[model.labels().size()];
    java.util.Arrays.fill(most, Double.NEGATIVE_INFINITY);
    for (var features : comment.features()) {
      var odds = model.odds(features);
      for (int i = 0; i < odds.length; i++) {
        most[i] = Math.max(most[i], odds[i]);
      }
    }
    return most;
  }

  private static String sentiment(NhsComments.Comment comment, Model model) {
    var odds = model.odds(comment.features().getFirst());
    var best = SENTIMENTS.getFirst();
    for (var one : SENTIMENTS) {
      if (odds[model.labels().indexOf(one)] > odds[model.labels().indexOf(best)]) {
        best = one;
      }
    }
    return best;
  }

  private static void countSentiment(String there, String found, Map<String, int[]> counts) {
    for (var one : new HashSet<>(List.of(there, found))) {
      add(counts.computeIfAbsent(one, _ -> new int[3]), found.equals(one), there.equals(one));
    }
  }

  private static void add(int[] counts, boolean found, boolean there) {
    if (found || there) {
      counts[found && there ? 0 : found ? 1 : 2]++;
    }
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
  }
}
