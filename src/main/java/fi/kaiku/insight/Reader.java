package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.question.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/**
 * Who reads a page of figures, in which words, and on what day.
 *
 * @param pools of small units that the viewer sees, as values of the dimension of units
 */
public record Reader(Viewer viewer, Labels labels, LocalDate today, List<String> pools) {

  public Vocabulary vocabulary() {
    return labels.vocabulary();
  }

  public Numbers numbers() {
    return labels.numbers();
  }

  /** The same person with more words. */
  public Reader knowing(Vocabulary more) {
    return new Reader(viewer, new Labels(more, labels.texts(), labels.language()), today, pools);
  }
}
