package fi.kaiku.insight.comments.reading;

import fi.kaiku.feedback.theme.ToldComment;
import fi.kaiku.feedback.theme.ToldComment.SignedTheme;
import fi.kaiku.text.Reading;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that has been read, with what is in force of it.
 *
 * @param answer the id of an answer that has appeared
 * @param comment as it was written, so that another one is not told of
 */
record NewReading(
    UUID answer, String comment, @Nullable Integer score, Reading reading, InForce inForce) {

  static NewReading of(ToRead written, Reading reading, List<Correction> corrections) {
    return new NewReading(
        written.answer(),
        written.comment(),
        written.score(),
        reading,
        InForce.of(reading, corrections));
  }

  boolean disagrees() {
    return reading.isRead() && InForce.disagrees(reading.fromText(), score);
  }

  ToldComment told() {
    return new ToldComment(
        answer,
        inForce.masked().value(),
        reading.isRead() ? reading.overall().word() : null,
        inForce.themes().stream().map(NewReading::theme).toList());
  }

  /** From {@code waiting-}. */
  private static SignedTheme theme(String word) {
    var end = word.length() - 1;
    return new SignedTheme(word.substring(0, end), word.substring(end));
  }
}
