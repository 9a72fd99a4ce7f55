package fi.kaiku.followup.thanks;

import fi.kaiku.platform.Language;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom thanks go to.
 *
 * @param unit where they work
 * @param name of a worker; none of a team
 * @param email none when only a card is made
 */
record Addressee(
    Kind kind, UUID unit, @Nullable String name, @Nullable String email, Language language) {

  /** A whole team, or one of it. */
  enum Kind {
    TEAM,
    WORKER;

    /** As it is stored, and as messages call it: {@code team}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Neither a name nor an address. */
  @Override
  public String toString() {
    return "Addressee " + kind.word();
  }
}
