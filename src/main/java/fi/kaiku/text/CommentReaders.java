package fi.kaiku.text;

import fi.kaiku.text.names.PersonNames;
import java.util.Set;

/** Makes readers of comments. */
public final class CommentReaders {

  private CommentReaders() {}

  /**
   * A reader that never hides these names, in whatever case they stand: units, places, systems of
   * the county. Safe for any number of threads.
   */
  public static CommentReader withNames(Set<String> allowed) {
    return withNames(new PersonNames(allowed));
  }

  /** A reader that hides the names that are found so. */
  public static CommentReader withNames(PersonNames names) {
    return new TrainedReader(Trained.ofTheBuild(), Weighing.CHOSEN, names);
  }
}
