package fi.kaiku.insight;

/**
 * Where things stand in the key of a group: channel, area, service, unit, then the backgrounds of
 * its shape; {@code *} where the group does not tell a thing.
 */
final class GroupKey {

  static final String ALL = "*";

  static final int CHANNEL = 0;
  static final int AREA = 1;
  static final int SERVICE = 2;
  static final int UNIT = 3;

  /** The first background. */
  static final int BACKGROUNDS = 4;

  private GroupKey() {}
}
