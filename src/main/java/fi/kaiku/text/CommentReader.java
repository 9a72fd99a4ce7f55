package fi.kaiku.text;

/** Reads comments: what they thank for and criticise, and whether somebody must see them today. */
public interface CommentReader {

  /**
   * Reads a comment, in a time that grows with its length only, and never throws: what it cannot
   * read it gives up, see {@link Reading#isRead()}.
   */
  Reading read(Written written);

  /**
   * Whether a comment surely raises no alarm ({@link Urgency#isAlarm()}), told much faster than by
   * reading it. One that may is read.
   */
  boolean isCalm(Written written);

  /** Changes whenever a comment might be read otherwise; a few letters and digits. */
  String version();
}
