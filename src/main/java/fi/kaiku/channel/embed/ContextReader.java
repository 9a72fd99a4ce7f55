package fi.kaiku.channel.embed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.organization.Oid;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a signed context: a JSON Web Token (RFC 7519) in compact form, signed with HMAC-SHA-256
 * ({@code HS256}) and nothing else, whatever its header says of other ways.
 */
@Component
class ContextReader {

  /** A form that is open for longer was not made for a page that somebody is looking at. */
  static final Duration LONGEST = Duration.ofHours(24);

  /** Of the year 9999, since 1970. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private static final int MOST_CHARACTERS = 2_000;
  private static final String ALGORITHM = "HS256";
  private static final Pattern FORM = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final Pattern NONCE = Pattern.compile("[\\w-]{8,64}");
  private static final Pattern CODE = Pattern.compile("\\S{1,60}");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Clock clock;

  ContextReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a token says.
   *
   * @param at when the form was opened
   * @throws NotOpened when it is no token, signed by somebody else, or too old
   */
  Context read(String token, Embed embed, Instant at) {
    if (token.length() > MOST_CHARACTERS || !FORM.matcher(token).matches()) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
    var signed = token.substring(0, token.lastIndexOf('.'));
    if (!isSigned(signed, bytes(token.substring(signed.length() + 1)), embed)) {
      throw new NotOpened(EmbedOutcome.FORGED);
    }
    var header = tree(signed.substring(0, signed.indexOf('.')));
    if (!ALGORITHM.equals(text(header, "alg"))) {
      throw new NotOpened(EmbedOutcome.FORGED);
    }
    var context = context(tree(signed.substring(signed.indexOf('.') + 1)));
    if (!at.isBefore(context.expires())) {
      throw new NotOpened(EmbedOutcome.EXPIRED);
    }
    if (context.expires().isAfter(at.plus(LONGEST))) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
    return context;
  }

  private boolean isSigned(String signed, byte[] signature, Embed embed) {
    return embed.secrets(clock.instant()).stream()
        .anyMatch(secret -> MessageDigest.isEqual(secret.signature(signed), signature));
  }

  private static Context context(JsonNode claims) {
    var unit = text(claims, "unit");
    var service = text(claims, "service");
    var asked = text(claims, "questionnaire");
    var nonce = text(claims, "jti");
    if (unit == null
        || !Oid.isOid(unit)
        || service == null
        || !CODE.matcher(service).matches()
        || (asked != null && !CODE.matcher(asked).matches())
        || nonce == null
        || !NONCE.matcher(nonce).matches()) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
    return new Context(unit, service, asked, expires(claims), nonce);
  }

  private static Instant expires(JsonNode claims) {
    var seconds = claims.path("exp");
    if (!seconds.isIntegralNumber()
        || !seconds.canConvertToLong()
        || Math.abs(seconds.asLong()) > LAST_SECOND) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
    return Instant.ofEpochSecond(seconds.asLong());
  }

  private static @Nullable String text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? value.asString() : null;
  }

  private JsonNode tree(String part) {
    try {
      return json.readTree(new String(bytes(part), UTF_8));
    } catch (JacksonException e) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
  }

  private static byte[] bytes(String part) {
    try {
      return Base64.getUrlDecoder().decode(part.getBytes(US_ASCII));
    } catch (IllegalArgumentException e) {
      throw new NotOpened(EmbedOutcome.UNREADABLE);
    }
  }
}
