package fi.kaiku.channel.paper.keying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where keying begins: the number of the next form, what waits, and how well it has gone.
 *
 * @param typed what was typed as a number, shown again when it is none
 * @param told what became of the form before
 * @param scanned numbers of forms whose pages have been scanned and wait
 * @param second numbers of forms that wait for the viewer to be keyed again
 * @param share how many fields two people keyed differently; none before any was compared
 */
record KeyingStart(
    String typed,
    @Nullable Told told,
    List<FormNumber> scanned,
    List<FormNumber> second,
    int percent,
    Sums sums,
    @Nullable Share share) {

  /** The number of a form. */
  record FormNumber(String digits, String text) {}

  /**
   * What became of a form.
   *
   * @param word of the outcome
   * @param serial the form's number as it is shown
   */
  record Told(String word, String serial, String digits) {
    public boolean already() {
      return word.equals(KeyingOutcome.ALREADY.word());
    }

    public boolean chosen() {
      return word.equals(KeyingOutcome.CHOSEN.word());
    }
  }

  /** What has been keyed in the last twelve months. */
  record Sums(long forms, long unreadable) {}

  /** A share with its 95 % interval, in the reader's digits. */
  record Share(long differing, long compared, String value, String low, String high) {}
}
