package fi.kaiku.text.training;

import fi.kaiku.text.model.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that the reader learns from. */
public record Material(List<Fragment> fragments, List<WholeComment> comments) {

  private static final long SEED = 13;
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  /** Whatever stands in a folder: {@code .txt} holds fragments, {@code .tsv} whole comments. */
  public static Material in(Path folder) throws IOException {
    var fragments = new ArrayList<Fragment>();
    var comments = new ArrayList<WholeComment>();
    for (var file : files(folder)) {
      if (file.toString().endsWith(".txt")) {
        fragments.addAll(Fragment.in(file));
      } else if (file.toString().endsWith(".tsv")) {
        comments.addAll(WholeComment.in(file));
      }
    }
    return new Material(fragments, comments);
  }

  static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Every fragment by itself, as many comments composed of them, and the whole comments. */
  public Examples examples(double composed, double weight) {
    var lessons = new Lessons();
    fragments.forEach(fragment -> lessons.add(fragment, 1));
    var composer = new Composer(fragments, SEED);
    for (var language : LANGUAGES) {
      var of = fragments.stream().filter(f -> f.language().equals(language)).count();
      for (int i = 0; i < of * composed; i++) {
        lessons.add(composer.next(language), language, 1);
      }
    }
    comments.forEach(comment -> lessons.add(comment, weight));
    return lessons.examples();
  }
}
