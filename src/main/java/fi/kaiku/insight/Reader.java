package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.question.Vocabulary;
import java.time.LocalDate;

/** Who reads a page of figures, in which words, and on what day. */
public record Reader(Viewer viewer, Labels labels, LocalDate today) {

  public Vocabulary vocabulary() {
    return labels.vocabulary();
  }

  public Numbers numbers() {
    return labels.numbers();
  }

  /** The same person with more words. */
  public Reader knowing(Vocabulary more) {
    return new Reader(viewer, new Labels(more, labels.texts(), labels.language()), today);
  }
}
