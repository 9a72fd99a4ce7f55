package fi.kaiku.text.file;

/** What was found and is there, found and is not, and not found and is there. */
final class Matches {

  private int right;
  private int wrong;
  private int missed;

  void count(boolean found, boolean there) {
    if (found && there) {
      right++;
    } else if (found) {
      wrong++;
    } else if (there) {
      missed++;
    }
  }

  void add(Matches other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  int there() {
    return right + missed;
  }

  /** Of what was found, how much is there; 1 when nothing was found. */
  double precision() {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }

  /** Of what is there, how much was found; 1 when nothing is. */
  double recall() {
    return there() == 0 ? 1 : right / (double) there();
  }

  /** The harmonic mean of both; 0 when nothing was found right. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }
}
