package fi.kaiku.text.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A comment with its labels, a row of a file with a header, tabs and no quoting.
 *
 * @param themes {@code waiting:-}
 * @param isOfUrgency from a file that was written to tell urgent comments from others: so many of
 *     these are urgent or nearly so that nothing else is learnt from them
 */
public record WholeComment(
    String language,
    String score,
    String text,
    String overall,
    List<String> themes,
    String urgent,
    boolean isOfUrgency) {

  private static final Set<String> OTHER_THINGS = Set.of("t:", "o:");

  /** Labels, or their beginnings, for which it is no example. */
  Set<String> silent() {
    return isOfUrgency ? OTHER_THINGS : Set.of();
  }

  /** The rows of a file. */
  public static List<WholeComment> in(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var head = List.of(lines.getFirst().split("\t", -1));
    var comments = new ArrayList<WholeComment>();
    var isOfUrgency = file.getFileName().toString().startsWith("urgent-only");
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var at =
          IntStream.of(
                  head.indexOf("lang"),
                  head.indexOf("score"),
                  head.indexOf("comment"),
                  head.indexOf("overall"),
                  head.indexOf("themes"),
                  head.indexOf("urgent"))
              .mapToObj(i -> i < cells.length ? cells[i].strip() : "")
              .toList();
      var themes = at.get(4).isEmpty() ? List.<String>of() : List.of(at.get(4).split(";", -1));
      comments.add(
          new WholeComment(
              at.get(0), at.get(1), at.get(2), at.get(3), themes, at.get(5), isOfUrgency));
    }
    return comments;
  }
}
