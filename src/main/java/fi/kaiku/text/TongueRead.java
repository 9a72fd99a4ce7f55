package fi.kaiku.text;

import org.jspecify.annotations.Nullable;

/** Which language a comment is written in, whatever its form spoke. */
final class TongueRead {

  /** How much the form's language counts: as much as one plain word of another. */
  private static final double OF_FORM = 2;

  private final Trained trained;

  TongueRead(Trained trained) {
    this.trained = trained;
  }

  /** By its letters alone: {@code OTHER} when most of them are not Latin, or there are none. */
  static boolean isForeign(String text) {
    var latin = 0;
    var other = 0;
    for (int i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      if (Character.isLetter(letter)) {
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return other > latin;
  }

  Tongue of(Segment whole, @Nullable String language) {
    var best = Tongue.FI;
    var most = Double.NEGATIVE_INFINITY;
    for (var tongue : Tongue.values()) {
      if (tongue != Tongue.OTHER) {
        var odds = trained.odds(whole, tongue) + (tongue.word().equals(language) ? OF_FORM : 0);
        if (odds > most) {
          most = odds;
          best = tongue;
        }
      }
    }
    return best;
  }
}
