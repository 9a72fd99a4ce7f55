package fi.kaiku.figures;

import fi.kaiku.figures.cube.CellBackground;
import fi.kaiku.figures.question.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How backgrounds are told apart: each belongs to one part, or does not count. */
final class Parts {

  private static final int[] NONE = {};

  private final Counting asked;
  private final List<List<String>> names = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final int[] starts;
  private final int[][] columns;

  Parts(Counting asked, List<CellBackground> backgrounds) {
    this.asked = asked;
    this.starts = new int[backgrounds.size()];
    this.columns = new int[backgrounds.size()][];
    for (int place = 0; place < starts.length; place++) {
      var background = backgrounds.get(place);
      var ofQuestion = asked.kind().columnsOf(background.question());
      if (ofQuestion != null && isAsked(background)) {
        columns[place] = ofQuestion;
        starts[place] = part(background) * asked.kind().columns();
      } else {
        columns[place] = NONE;
        starts[place] = -1;
      }
    }
  }

  /** The value of each part in each background that is told. */
  List<List<String>> names() {
    return names;
  }

  /** So many columns are needed for all parts, one part after the other. */
  int width() {
    return names.size() * asked.kind().columns();
  }

  /** The column in which a value of a background counts; below 0 when it does not. */
  int column(int background, int value) {
    var start = starts[background];
    if (start < 0) {
      return -1;
    }
    var column = columns[background][value];
    return column < 0 ? -1 : start + column;
  }

  private int part(CellBackground background) {
    var name = asked.backgrounds().stream().map(background::value).toList();
    return numbers.computeIfAbsent(
        name,
        _ -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  private boolean isAsked(CellBackground background) {
    return asked.selection().only().entrySet().stream()
        .filter(only -> !only.getKey().is(Dimension.Kind.PLACE))
        .allMatch(only -> only.getValue().contains(background.value(only.getKey())));
  }
}
