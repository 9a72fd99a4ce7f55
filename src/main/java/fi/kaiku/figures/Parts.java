package fi.kaiku.figures;

import fi.kaiku.figures.cube.CellBackground;
import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.question.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How backgrounds are told apart: each belongs to one part, or does not count. */
final class Parts {

  /** The column of what does not count. */
  private static final int NONE = 0;

  private static final int FIRST = 1;

  private final Counting asked;
  private final List<List<String>> names = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final int[] columns;

  Parts(Counting asked, List<CellBackground> backgrounds) {
    this.asked = asked;
    this.columns = new int[backgrounds.size() * CountedThing.VALUES];
    Arrays.fill(columns, NONE);
    for (int place = 0; place < backgrounds.size(); place++) {
      var background = backgrounds.get(place);
      var ofQuestion = asked.kind().columnsOf(background.question());
      if (ofQuestion != null && isAsked(background)) {
        put(place, first(part(background)), ofQuestion);
      }
    }
  }

  private void put(int background, int start, int[] ofQuestion) {
    for (int value = 0; value < ofQuestion.length; value++) {
      if (ofQuestion[value] >= 0) {
        columns[background * CountedThing.VALUES + value] = start + ofQuestion[value];
      }
    }
  }

  /** The value of each part in each background that is told. */
  List<List<String>> names() {
    return names;
  }

  /** So many columns are needed. */
  int width() {
    return first(names.size());
  }

  /** The first column of a part. */
  int first(int part) {
    return FIRST + part * asked.kind().columns();
  }

  /** The column of each cell; of what does not count, the one before all parts. */
  int[] columns() {
    return columns;
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
