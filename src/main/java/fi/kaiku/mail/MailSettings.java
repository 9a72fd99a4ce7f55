package fi.kaiku.mail;

import fi.kaiku.platform.address.EmailAddress;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the county's mail server.
 *
 * @param host its name; empty when there is none, and no mail leaves
 * @param port 0 for the usual one: 25 without TLS, 587 with STARTTLS, 465 with TLS
 * @param user whom to sign in as; empty when the server asks for nobody
 * @param tls none, starttls (insisted on) or tls (from the first byte)
 * @param from the address that mails come from
 * @param authority a PEM file with the certificate of whoever signed the server's, where it is the
 *     county's own; empty for those that Java knows
 * @param timeout how long connecting and each answer may take
 */
@ConfigurationProperties("kaiku.mail")
public record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("0") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("starttls") String tls,
    @DefaultValue("") String from,
    @DefaultValue("") String authority,
    @DefaultValue("30s") Duration timeout) {

  private static final Set<String> WAYS = Set.of("none", "starttls", "tls");

  /** A conversation is at most so many answers long. */
  private static final int ANSWERS = 10;

  /** A mistake is told when Kaiku starts, not when the first mail should leave. */
  public MailSettings {
    if (!WAYS.contains(tls)) {
      throw new IllegalArgumentException(
          "kaiku.mail.tls cannot be \"%s\": give none, starttls or tls".formatted(tls));
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("kaiku.mail.port is no port: " + port);
    }
    if (!host.isBlank() && EmailAddress.of(from).isEmpty()) {
      throw new IllegalArgumentException(
          "kaiku.mail.from needs the address that mails come from, such as kaiku@example.org");
    }
    if (!user.isEmpty() && tls.equals("none") && !isHere(host)) {
      throw new IllegalArgumentException(
          "kaiku.mail.tls is none: the password would travel in clear; give starttls or tls");
    }
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("kaiku.mail.timeout must be longer than nothing");
    }
  }

  public boolean isSetUp() {
    return !host.isBlank();
  }

  public int portOrUsual() {
    if (port > 0) {
      return port;
    }
    return switch (tls) {
      case "tls" -> 465;
      case "starttls" -> 587;
      default -> 25;
    };
  }

  /** After so long, whoever has claimed a mail is done with it or dead. */
  Duration longestConversation() {
    return timeout.multipliedBy(ANSWERS);
  }

  private static boolean isHere(String host) {
    return Set.of("localhost", "127.0.0.1", "::1", "[::1]").contains(host);
  }

  @Override
  public String toString() {
    return "MailSettings " + host + ":" + portOrUsual() + " " + tls;
  }
}
