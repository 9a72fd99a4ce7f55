package fi.kaiku.channel;

import fi.kaiku.access.Permission;
import java.util.Map;

/**
 * A way to answer, as the page tells of it that leads to all of them. Each room brings its own, as
 * a bean.
 */
public interface WayToAnswer {

  /** For its messages: {@code kiosk}. */
  String word();

  /** Among the ways. */
  int order();

  /** Pages of staff about it, each by its word with whom it opens for; in their order. */
  Map<String, Page> pages();

  State state();

  /** A page of staff. */
  record Page(String path, Permission key) {}

  /**
   * How far it has been put into use.
   *
   * @param things how many there are of what it needs: devices, embedded forms, printed batches,
   *     services; 0 when it is not in use
   * @param troubles how many of these need somebody's help
   */
  record State(long things, long troubles) {

    public boolean isInUse() {
      return things > 0;
    }
  }
}
