package fi.kaiku.demo.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** What leaves Kaiku in the demo lies in a mailbox, as it was written. */
class DemoMailServerTest {

  private final Mailbag mailbag =
      new Mailbag(Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC));

  @Test
  void a_mail_with_a_page_is_kept_as_its_plain_text() throws Exception {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var server = new DemoMailServer(port, mailbag);
    server.start();
    try {
      send(port);
    } finally {
      server.stop();
    }

    var received = mailbag.latest().getFirst();
    assertThat(received.to()).isEqualTo("aino@kaiku.example");
    assertThat(received.subject()).isEqualTo("Kiitos täältä");
    assertThat(received.lines())
        .containsExactly("Hyvin hoidettu, äiti!", ".piste alussa", "https://kaiku.example/inbox");
  }

  private static void send(int port) throws Exception {
    var sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(port);
    var message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom("kaiku@kaiku.example");
    helper.setTo("aino@kaiku.example");
    helper.setSubject("Kiitos täältä");
    helper.setText(
        "Hyvin hoidettu, äiti!\n.piste alussa\nhttps://kaiku.example/inbox", "<p>Hyvin</p>");
    sender.send(message);
  }
}
