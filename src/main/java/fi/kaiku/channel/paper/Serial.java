package fi.kaiku.channel.paper;

import java.util.Optional;

/**
 * The number of a printed form. The last digit is a check digit by Damm's algorithm, which finds
 * every single wrong digit and every two neighbours that changed places.
 *
 * @param value the number without its check digit, from 1
 * @see <a href="https://archiv.ub.uni-marburg.de/diss/z2004/0516/">Damm 2004, Total
 *     anti-symmetrische Quasigruppen</a>
 */
public record Serial(long value) {

  private static final int[][] TABLE = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  private static final int LONGEST = 16;

  /** The number that was meant, if the check digit fits; spaces do not matter. */
  public static Optional<Serial> of(String typed) {
    var digits = typed.replaceAll("\\s", "");
    if (digits.length() > LONGEST || !digits.matches("[1-9][0-9]+") || check(digits) != 0) {
      return Optional.empty();
    }
    return Optional.of(new Serial(Long.parseLong(digits.substring(0, digits.length() - 1))));
  }

  /** All digits, as in an address: {@code 1000017}. */
  public String digits() {
    return value + "" + check("" + value);
  }

  /** As it is printed and shown: {@code 1000 017}. */
  public String text() {
    var digits = digits();
    var middle = Math.max(0, digits.length() - 3);
    return (digits.substring(0, middle) + " " + digits.substring(middle)).strip();
  }

  @Override
  public String toString() {
    return digits();
  }

  private static int check(String digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = TABLE[interim][digits.charAt(i) - '0'];
    }
    return interim;
  }
}
