package fi.kaiku.text;

/** Reads comments: what they thank for and criticise, and whether somebody must see them today. */
public interface CommentReader {

  /**
   * Reads a comment, in a time that grows with its length only, and never throws: what it cannot
   * read it gives up, see {@link Reading#isRead()}.
   */
  Reading read(Written written);

  /** Changes whenever a comment might be read otherwise; a few letters and digits. */
  String version();
}
