package fi.kaiku.channel.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the tokens of forms. A token is {@code ID.SECONDS.BITS.SIGNATURE}, signed with
 * the county's key (HMAC-SHA-256). A proof of work is a number behind which the SHA-256 of {@code
 * TOKEN.NUMBER} begins with so many zero bits (Hashcash; the same idea as ALTCHA's, with neither a
 * third party nor a puzzle). Nothing is kept of a token until its form comes back.
 */
@Component
public class FormTokens {

  /** So long a form can be left open. */
  static final Duration OPEN = Duration.ofHours(24);

  /** So long a proof of work holds; afterwards the form counts as one without. */
  static final Duration PROVABLE = Duration.ofHours(2);

  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.(\\d{1,2})\\.([0-9a-f-]{36})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
  private static final int DIGEST_BITS = 256;

  private final Sealing sealing;
  private final Clock clock;
  private final int bits;

  /**
   * @param bits how hard the work is: each bit doubles it; 16 take a phone a quarter of a second
   */
  FormTokens(Sealing sealing, Clock clock, @Value("${kaiku.channel.web.proof-bits:16}") int bits) {
    this.sealing = sealing;
    this.clock = clock;
    this.bits = bits;
  }

  /** How hard the work is, in zero bits. */
  int bits() {
    return bits;
  }

  public FormToken fresh() {
    return of(UUID.randomUUID(), clock.instant());
  }

  /** One for a page that its reader knows already and may send at once. */
  FormToken again() {
    return of(UUID.randomUUID(), clock.instant().minus(Doubts.SOONEST));
  }

  /** One for the form of a context, and of no other: the id tells which. */
  public FormToken freshFor(String context) {
    return of(idOf(context), clock.instant());
  }

  /** Whether a token was made for the form of a context. */
  public boolean isFor(FormToken token, String context) {
    return token.id().equals(idOf(context));
  }

  private UUID idOf(String context) {
    return sealing.fingerprint(Purpose.FORM, "for " + context);
  }

  private FormToken of(UUID id, Instant openedAt) {
    var signed = id + "." + openedAt.getEpochSecond() + "." + bits;
    return new FormToken(id, openedAt, signed + "." + signature(signed));
  }

  /** The token of a form that we have made and that is not too old. */
  public Optional<FormToken> read(@Nullable String text) {
    var parts = FORM.matcher(text == null ? "" : text);
    if (text == null || !parts.matches()) {
      return Optional.empty();
    }
    var signed = text.substring(0, text.lastIndexOf('.'));
    if (!isSame(signature(signed), parts.group(4)) || !parts.group(3).equals("" + bits)) {
      return Optional.empty();
    }
    try {
      var at = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
      return isOpen(at)
          ? Optional.of(new FormToken(UUID.fromString(parts.group(1)), at, text))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a browser has worked for it, lately. */
  boolean isProven(FormToken token, @Nullable String number) {
    return number != null
        && NUMBER.matcher(number).matches()
        && clock.instant().isBefore(token.openedAt().plus(PROVABLE))
        && zeroBits(token.text() + "." + number) >= bits;
  }

  private boolean isOpen(Instant at) {
    var now = clock.instant();
    return at.isBefore(now.plus(SKEW)) && now.isBefore(at.plus(OPEN));
  }

  private String signature(String signed) {
    return sealing.fingerprint(Purpose.FORM, signed).toString();
  }

  private static int zeroBits(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return DIGEST_BITS - new BigInteger(1, digest).bitLength();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
