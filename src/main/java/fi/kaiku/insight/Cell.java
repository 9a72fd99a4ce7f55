package fi.kaiku.insight;

import java.util.List;

/**
 * People of one finest group.
 *
 * @param key channel, area, service, unit, then the backgrounds of the shape; {@code *} where the
 *     shape does not tell
 */
record Cell(List<String> key, List<Time> times) {

  /** What is counted at one point of the axis. */
  record Time(int point, Tally counts) {}

  static final String ALL = "*";

  /** Where the channel, the places and the first background stand in a key. */
  static final int CHANNEL = 0;

  static final int AREA = 1;
  static final int SERVICE = 2;
  static final int UNIT = 3;
  static final int BACKGROUNDS = 4;
}
