package fi.kaiku.insight;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.ComingGroups;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Selection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said beside figures by age and language: that they are of answers by link, and on which
 * day those of the newest months come.
 *
 * @param coming the months of the selection's period whose groups have not been counted yet
 */
public record GroupsToCome(Selection selection, List<ComingGroups> coming, Labels labels) {

  public static GroupsToCome of(Figures figures, Selection selection, Labels labels) {
    return new GroupsToCome(selection, figures.comingGroups(selection), labels);
  }

  /** In sentences. */
  public List<String> words() {
    return Stream.concat(Stream.of(labels.text("insight.groups.lead")), days().stream()).toList();
  }

  /** The days only, in sentences. */
  public List<String> days() {
    var numbers = labels.numbers();
    return coming.stream()
        .map(
            groups ->
                labels.sentence(
                    "insight.groups.coming",
                    numbers.monthAlone(groups.month()),
                    numbers.dayInWords(groups.on())))
        .toList();
  }
}
