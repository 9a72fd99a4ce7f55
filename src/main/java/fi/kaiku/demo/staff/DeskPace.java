package fi.kaiku.demo.staff;

import fi.kaiku.demo.county.Dice;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * How quickly the staff of a unit get round to what comes in.
 *
 * @param untilLooked days on average
 * @param untilDone days on average after that
 * @param left the share that nobody gets round to
 */
record DeskPace(double untilLooked, double untilDone, double left) {

  private static final DeskPace USUAL = new DeskPace(1.2, 5, 0.05);

  private static final Map<String, DeskPace> BY_NUMBER =
      Map.of(
          "101", new DeskPace(0.8, 3, 0.03),
          "103", new DeskPace(3, 11, 0.15),
          "201", new DeskPace(0.5, 1.5, 0.01),
          "202", new DeskPace(0.8, 2, 0.02),
          "302", new DeskPace(2.5, 9, 0.1));

  static DeskPace of(String oid) {
    return BY_NUMBER.getOrDefault(oid.substring(oid.lastIndexOf('.') + 1), USUAL);
  }

  /** In how many days a comment is looked at and done with; never, when that is none. */
  Days days(UUID comment) {
    var dice = Dice.of(11, comment.getMostSignificantBits(), comment.getLeastSignificantBits());
    var looked = draw(untilLooked, dice);
    var done = looked + draw(untilDone, dice);
    var isLeft = Dice.chance(dice, left);
    return new Days(isLeft && Dice.chance(dice, 0.3) ? NEVER : looked, isLeft ? NEVER : done);
  }

  static final int NEVER = Integer.MAX_VALUE;

  record Days(int looked, int done) {}

  /** Most soon, a few late. */
  private static int draw(double average, RandomGenerator dice) {
    return (int) (-Math.log(1 - dice.nextDouble()) * average);
  }
}
