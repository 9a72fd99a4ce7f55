package fi.kaiku.channel.link.dressed;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.invitation.LinkToken;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DressedTokenTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  /** Punctuation, spaces, signs and what nobody sees; no letters and no digits. */
  private static final int[] DRESS =
      """
      .,;:!?/\\|()[]{}<>"'`´^~*_-+=#$%&@§…–—‘’‚‛“”„‟‹›«»·•†‰′″€™©®°\u00a0\u2003\u202f\u3000\
      \u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202a\u202c\u2066\u2069\ufe0f\u034f\
      \t\r\n\u000b\u0085\u2028\u2029、。！？（）「」😀🙂👍🏽➡️\
      """
          .codePoints()
          .toArray();

  private static final int[] UNSEEN =
      "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202a\ufe0f\u034f".codePoints().toArray();

  private static final int[] LETTERS = "aZ1ä0OIléжあ५²½\u0301\ufffd".codePoints().toArray();

  private final Random random = new Random(20_261_129);

  @Test
  void whatever_signs_stand_around_a_link_it_means_the_same() {
    for (int i = 0; i < 100_000; i++) {
      var text = some(DRESS, 6) + withUnseen() + some(DRESS, 6);
      assertThat(DressedToken.in(text)).as(text).contains(new LinkToken(TOKEN));
    }
  }

  @Test
  void a_longer_word_is_not_guessed_at() {
    for (int i = 0; i < 100_000; i++) {
      var text = withUnseen() + one(LETTERS) + some(DRESS, 3) + some(LETTERS, 2);
      assertThat(DressedToken.in(text)).as(text).isEmpty();
    }
  }

  @Test
  void whatever_else_comes_with_it_it_never_means_another_link() {
    var all = (new String(DRESS, 0, DRESS.length) + new String(LETTERS, 0, LETTERS.length));
    var letters = all.codePoints().toArray();
    for (int i = 0; i < 100_000; i++) {
      var text = some(letters, 5) + withUnseen() + some(letters, 5);
      assertThat(DressedToken.in(text).filter(found -> !found.value().equals(TOKEN)))
          .as(text)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "Kaiku7PgQvXY", "Kaiku7Pg.QvXY2", "Kaiku7PgQvXY0", "Kaiku7PgQvXYl"})
  void a_link_that_was_cut_or_has_a_letter_that_none_has_opens_nothing(String text) {
    assertThat(DressedToken.in(text)).isEmpty();
  }

  private String withUnseen() {
    var text = new StringBuilder(TOKEN);
    if (random.nextInt(4) == 0) {
      text.insert(random.nextInt(TOKEN.length()), one(UNSEEN));
    }
    return text.toString();
  }

  private String some(int[] of, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(one(of));
    }
    return text.toString();
  }

  private String one(int[] of) {
    return Character.toString(of[random.nextInt(of.length)]);
  }
}
