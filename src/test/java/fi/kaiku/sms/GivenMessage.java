package fi.kaiku.sms;

import fi.kaiku.TestWorld;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A message that may leave now and until tomorrow, unless the test says otherwise. */
public record GivenMessage(
    UUID reference, String phone, String text, Instant sendAfter, Instant notAfter) {

  /** To the nth invented number. */
  public static GivenMessage to(int number) {
    return to("+3584570%06d".formatted(number));
  }

  public static GivenMessage to(String phone) {
    return new GivenMessage(
        UUID.randomUUID(),
        phone,
        "Miten käynti sujui? https://kaiku.example/s/abc",
        TestWorld.NOW,
        TestWorld.NOW.plus(Duration.ofDays(1)));
  }

  public GivenMessage saying(String other) {
    return new GivenMessage(reference, phone, other, sendAfter, notAfter);
  }

  public GivenMessage about(UUID other) {
    return new GivenMessage(other, phone, text, sendAfter, notAfter);
  }

  public GivenMessage notBefore(Instant moment) {
    return new GivenMessage(reference, phone, text, moment, notAfter);
  }

  public GivenMessage notAfter(Instant moment) {
    return new GivenMessage(reference, phone, text, sendAfter, moment);
  }

  /** As {@link Messages#queue} takes it. */
  public NewMessage sealedWith(Sealing sealing) {
    return new NewMessage(
        reference,
        sealing.fingerprint(Purpose.PHONE, phone),
        sealing.seal(phone),
        text,
        sendAfter,
        notAfter);
  }
}
