package fi.kaiku.channel.web;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.PlainText;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Weighs whether what came is a person's, by three plain rules, and counts what is not. */
@Service
public class Doubts {

  /** Nobody reads the page and answers it sooner. */
  static final Duration SOONEST = Duration.ofSeconds(3);

  /** Shorter texts are often alike: "Kiitos hyvästä hoidosta!" is many people's. */
  static final int LONG_TEXT = 40;

  private static final int KEPT_DAYS = 1;

  private final OpenFeedbackStore store;
  private final DoubtStore counts;
  private final Sealing sealing;
  private final Clock clock;

  Doubts(OpenFeedbackStore store, DoubtStore counts, Sealing sealing, Clock clock) {
    this.store = store;
    this.counts = counts;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The first that applies. A text counts as said from now on. */
  Optional<Doubt> about(Instant openedAt, boolean hiddenFilled, String text) {
    var repeated = isRepeated(text);
    if (hiddenFilled) {
      return Optional.of(Doubt.HIDDEN_FIELD);
    }
    if (clock.instant().isBefore(openedAt.plus(SOONEST))) {
      return Optional.of(Doubt.TOO_FAST);
    }
    return repeated ? Optional.of(Doubt.REPEATED) : Optional.empty();
  }

  void count(UnitId unit, Doubt doubt) {
    counts.count(unit, month(), doubt);
  }

  /** How much was put aside in each of some units and months, the newest month first. */
  public List<CountedDoubts> lately(List<UnitId> units, int months) {
    return counts.since(units, month().minusMonths(months - 1L));
  }

  /** Only a fingerprint of a text is kept, for a day. */
  private boolean isRepeated(String text) {
    var plain = PlainText.of(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    if (plain.length() < LONG_TEXT) {
      return false;
    }
    var until = Helsinki.day(clock.instant()).plusDays(KEPT_DAYS);
    return !store.rememberText(sealing.fingerprint(Purpose.WORDS, plain), until);
  }

  private YearMonth month() {
    return YearMonth.from(Helsinki.day(clock.instant()));
  }
}
