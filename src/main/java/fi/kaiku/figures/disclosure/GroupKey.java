package fi.kaiku.figures.disclosure;

/**
 * Where things stand in the key of a group: channel, area, service, unit, then the backgrounds of
 * its shape; {@code *} where the group does not tell a thing.
 */
public final class GroupKey {

  public static final String ALL = "*";

  public static final int CHANNEL = 0;
  public static final int AREA = 1;
  public static final int SERVICE = 2;
  public static final int UNIT = 3;

  /** The first background. */
  static final int BACKGROUNDS = 4;

  private GroupKey() {}
}
