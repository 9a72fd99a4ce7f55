package fi.kaiku.insight.comments.reading;

import fi.kaiku.insight.comments.reading.Correction.About;
import fi.kaiku.text.Attitude;
import fi.kaiku.text.MaskedText;
import fi.kaiku.text.Reading;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Span;
import fi.kaiku.text.Theme;
import fi.kaiku.text.ThemeMark;
import fi.kaiku.text.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A reading with what staff corrected put in place of what was read.
 *
 * @param masked with the names that were missed
 * @param marks as they were read, in the masked text
 * @param themes with their signs, each once: {@code waiting-}
 * @param reason the words that urgency rests on, in the masked text
 * @param urgent as a supervisor is to see it
 */
record InForce(
    MaskedText masked,
    List<ThemeMark> marks,
    List<String> themes,
    @Nullable Span reason,
    Urgency.Kind urgent) {

  static InForce of(Reading reading, List<Correction> corrections) {
    var names = corrections.stream().filter(one -> one.about() == About.NAME).toList();
    var hidden = HiddenNames.in(reading.masked().value(), names.stream().map(Correction::word));
    var reason = reading.urgency().reason();
    return new InForce(
        new MaskedText(hidden.text()),
        reading.themes().stream().map(mark -> moved(mark, hidden)).toList(),
        themes(reading, corrections),
        reason == null ? null : hidden.moved(reason),
        urgent(reading, corrections));
  }

  private static ThemeMark moved(ThemeMark mark, HiddenNames hidden) {
    return new ThemeMark(mark.theme(), mark.sign(), hidden.moved(mark.span()));
  }

  private static List<String> themes(Reading reading, List<Correction> corrections) {
    var themes = new TreeSet<String>();
    reading.themes().forEach(mark -> themes.add(word(mark.theme(), mark.sign())));
    for (var correction : corrections) {
      var signs = correction.signs();
      if (signs != null) {
        var theme = Theme.of(correction.word());
        for (var sign : Sign.values()) {
          themes.remove(word(theme, sign));
        }
        signs.forEach(sign -> themes.add(word(theme, sign)));
      }
    }
    return new ArrayList<>(themes);
  }

  private static Urgency.Kind urgent(Reading reading, List<Correction> corrections) {
    return corrections.stream()
        .filter(one -> one.about() == About.URGENT)
        .map(one -> Urgency.Kind.of(one.value()))
        .findFirst()
        .orElse(reading.urgency().isInLane() ? reading.urgency().kind() : Urgency.Kind.NONE);
  }

  /** As it is stored and asked for: {@code waiting-}. */
  static String word(Theme theme, Sign sign) {
    return theme.word() + sign.word();
  }

  /** Whether the words alone are well content and the score is not, or the other way round. */
  static boolean disagrees(Attitude fromText, @Nullable Integer score) {
    if (score == null) {
      return false;
    }
    return switch (fromText) {
      case POSITIVE -> score <= 6;
      case NEGATIVE -> score >= 9;
      case MIXED, NEUTRAL -> false;
    };
  }
}
