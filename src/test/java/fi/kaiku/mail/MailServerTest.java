package fi.kaiku.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.mail.MailOutcome.Closed;
import fi.kaiku.mail.MailOutcome.Taken;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Against a mail server of another make that insists on TLS and a password. */
@KaikuTest
@FreshTables
class MailServerTest {

  private static final Letter LETTER =
      new Letter(
          UUID.fromString("00000000-0000-0000-0000-000000000007"),
          Language.SV,
          "aino@kaiku.example",
          "Tack härifrån\r\nBcc: alla@kaiku.example",
          "Väl skött!",
          "<p>Väl skött!</p>");

  @TempDir static Path folder;

  @Autowired MailConfiguration configuration;
  @Autowired Organization organization;
  @Autowired PublicUrl publicUrl;
  @Autowired Clock clock;

  private GreenMail peer;

  /** A certificate that signs itself, for localhost. */
  @BeforeAll
  static void makeCertificate() throws Exception {
    var keys = folder.resolve("keys.p12").toString();
    var store = " -keystore " + keys + " -storepass changeit -alias mail";
    keytool("-genkeypair -keyalg RSA -dname CN=localhost -ext san=dns:localhost" + store);
    keytool("-exportcert -rfc -file " + folder.resolve("authority.pem") + store);
    System.setProperty("greenmail.tls.keystore.file", keys);
    System.setProperty("greenmail.tls.keystore.password", "changeit");
  }

  private static void keytool(String arguments) throws Exception {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var command = Stream.concat(Stream.of(keytool), Stream.of(arguments.split(" "))).toList();
    var done = new ProcessBuilder(command).redirectErrorStream(true).start();
    done.getInputStream().readAllBytes();
    assertThat(done.waitFor()).isZero();
  }

  @BeforeEach
  void open() {
    var secret = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS);
    var clear = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP);
    peer = new GreenMail(new ServerSetup[] {secret, clear});
    peer.start();
    peer.setUser("kaiku@kaiku.example", "kaiku", "salainen");
    peer.getUserManager().setAuthRequired(true);
  }

  @AfterEach
  void close() {
    peer.stop();
  }

  @AfterAll
  static void forgetCertificate() {
    System.clearProperty("greenmail.tls.keystore.file");
    System.clearProperty("greenmail.tls.keystore.password");
  }

  private MailServer server(String password, String authority) {
    return server(peer.getSmtps().getPort(), "tls", password, authority);
  }

  private MailServer server(int port, String tls, String password, String authority) {
    var settings =
        new MailSettings(
            "localhost",
            port,
            "kaiku",
            password,
            tls,
            "kaiku@kaiku.example",
            authority,
            Duration.ofSeconds(5));
    return configuration.mailServer(settings, organization, publicUrl, clock);
  }

  @Test
  void a_mail_goes_over_tls_with_a_password_as_text_and_as_a_page() throws Exception {
    var known = folder.resolve("authority.pem").toString();
    assertThat(server("salainen", known).take(LETTER)).isEqualTo(new Taken());

    var received = peer.getReceivedMessages()[0];
    assertThat(received.getMessageID())
        .isEqualTo("<00000000-0000-0000-0000-000000000007@localhost>");
    assertThat(received.getSubject()).isEqualTo("Tack härifrån Bcc: alla@kaiku.example");
    assertThat(received.getAllRecipients()).hasSize(1);
    assertThat(received.getHeader("Content-Language")).containsExactly("sv");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getContent()).isInstanceOf(MimeMultipart.class);

    assertThat(server("väärä", known).take(LETTER)).isEqualTo(new Closed(535));
    assertThat(server("salainen", "").take(LETTER))
        .as("a certificate that nobody vouches for")
        .isEqualTo(new Closed(0));
  }

  @Test
  void a_mail_goes_over_tls_that_begins_later_and_never_in_clear() throws Exception {
    var known = folder.resolve("authority.pem").toString();
    var clear = peer.getSmtp().getPort();
    assertThat(server(clear, "starttls", "salainen", known).take(LETTER))
        .as("a server that has no TLS")
        .isEqualTo(new Closed(0));
    try (var door = StartTlsDoor.before(clear, folder.resolve("keys.p12"), "changeit")) {
      assertThat(server(door.port(), "starttls", "salainen", "").take(LETTER))
          .as("a certificate that nobody vouches for")
          .isEqualTo(new Closed(0));
      assertThat(peer.getReceivedMessages()).isEmpty();
      assertThat(server(door.port(), "starttls", "salainen", known).take(LETTER))
          .isEqualTo(new Taken());
    }
    assertThat(peer.getReceivedMessages()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "., 554 5.7.1 looks like spam, Never",
    "., 451 4.3.0 later, Later",
    "., 421 4.3.2 closing, Closed",
    "DATA, 552 5.3.4 too large, Never",
    "MAIL, 550 5.7.1 not from you, Closed",
    "RCPT, 421 4.3.2 closing, Closed"
  })
  void what_a_server_replies_is_about_the_mail_or_about_the_way(
      String command, String reply, String outcome) {
    try (var other = SmtpPeer.open(0).answering(command, reply)) {
      var settings = GivenMail.settings(other.port());
      var said = configuration.mailServer(settings, organization, publicUrl, clock).take(LETTER);
      assertThat(said.getClass().getSimpleName()).isEqualTo(outcome);
    }
  }

  @Test
  void a_mistake_in_the_settings_is_told_at_the_start() {
    assertThatThrownBy(() -> settings("smtp.kaiku.example", 587, "", "ssl", "kaiku@kaiku.example"))
        .hasMessageContaining("none, starttls or tls");
    assertThatThrownBy(() -> settings("smtp.kaiku.example", 587, "", "tls", ""))
        .hasMessageContaining("kaiku.mail.from");
    assertThatThrownBy(() -> settings("smtp.kaiku.example", 70_000, "", "tls", "a@kaiku.example"))
        .hasMessageContaining("no port");
    assertThatThrownBy(() -> settings("smtp.kaiku.example", 25, "kaiku", "none", "a@kaiku.example"))
        .hasMessageContaining("in clear");
    assertThat(settings("", 0, "", "starttls", "").isSetUp()).isFalse();
    assertThat(settings("smtp.kaiku.example", 0, "", "tls", "a@kaiku.example").portOrUsual())
        .isEqualTo(465);
    assertThat(settings("smtp.kaiku.example", 0, "u", "tls", "a@kaiku.example").toString())
        .doesNotContain("sana");
  }

  private static MailSettings settings(
      String host, int port, String user, String tls, String from) {
    return new MailSettings(host, port, user, "sana", tls, from, "", Duration.ofSeconds(5));
  }

  @Test
  void an_authority_that_cannot_be_read_is_told_at_the_start() throws Exception {
    var empty = Files.createTempFile(folder, "empty", ".pem");
    assertThatThrownBy(() -> server("salainen", empty + ".gone"))
        .hasMessageContaining("kaiku.mail.authority");
  }
}
