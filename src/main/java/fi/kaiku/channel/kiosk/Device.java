package fi.kaiku.channel.kiosk;

import fi.kaiku.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tablet or a button box, as the county keeps it.
 *
 * @param pairedAt since when a tablet holds its key; null while none does
 */
public record Device(
    DeviceId id, Setup setup, Pin pin, Instant madeAt, @Nullable Instant pairedAt, Heard heard) {

  /** How long a device may be silent: it tells of itself every three minutes. */
  static final Duration SILENCE = Duration.ofMinutes(30);

  /**
   * What staff decide of it.
   *
   * @param name unique in the county, 1–80 characters
   * @param questionnaire the code of what it asks
   */
  public record Setup(String name, UnitId unit, String questionnaire, Height height) {}

  /** Where the targets lie on the screen. */
  public enum Height {
    USUAL,
    /** Low, for whoever sits in a wheelchair. */
    WHEELCHAIR
  }

  /**
   * What it last told of itself.
   *
   * @param at null when it never has
   * @param battery per cent; null when it has none, or does not tell
   * @param waiting answers that lie on it and have not been sent
   * @param refused answers that lie on it and cannot be stored
   * @param version of the page or the program that runs on it
   */
  public record Heard(
      @Nullable Instant at, @Nullable Integer battery, int waiting, int refused, String version) {}

  public boolean isPaired() {
    return pairedAt != null;
  }

  /** Whether nothing has been heard of it for half an hour although it is in use. */
  public boolean isSilent(Instant now) {
    return pairedAt != null
        && latest(pairedAt, heard.at() == null ? pairedAt : heard.at()).plus(SILENCE).isBefore(now);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
