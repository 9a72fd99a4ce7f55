package fi.kaiku.insight.comments.page;

import fi.kaiku.display.Labels;
import java.time.LocalDate;
import java.util.Optional;

/** Says how many comments there are, as far as they were counted. */
record CountedWords(Labels labels) {

  String all(int count, int most) {
    return count > most
        ? labels.text("comments.sentence.many", labels.numbers().whole(most))
        : labels.text("comments.sentence", count, labels.numbers().whole(count));
  }

  /** Nothing when there are none. */
  Optional<String> fresh(int count, int most, LocalDate since) {
    var day = labels.numbers().day(since);
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(
        count > most
            ? labels.text("comments.sentence.new.many", most, day)
            : labels.text("comments.sentence.new", count, labels.numbers().whole(count), day));
  }
}
