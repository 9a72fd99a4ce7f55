package fi.kaiku.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mail server of another make, and what it has taken. */
final class MailPeer implements AutoCloseable {

  private final GreenMail server;
  private final int port;

  MailPeer(int port) {
    this.port = port;
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  void open() {
    server.start();
  }

  Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("KAIKU_MAIL_HOST", "127.0.0.1");
    settings.put("KAIKU_MAIL_PORT", "" + port);
    settings.put("KAIKU_MAIL_TLS", "none");
    settings.put("KAIKU_MAIL_FROM", "kaiku@kaiku.example");
    settings.put("KAIKU_MAIL_TIMEOUT", "1s");
    return settings;
  }

  int taken() {
    return server.getReceivedMessages().length;
  }

  /** Those that it has taken, by their ids; the same more than once when a mail came twice. */
  List<String> ids() {
    var ids = new ArrayList<String>();
    for (var message : server.getReceivedMessages()) {
      ids.add(id(message));
    }
    return ids;
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID().replaceAll("[<>]|@.*", "");
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without an id", e);
    }
  }

  /** How many different mails it has taken. */
  int different() {
    return new HashSet<>(ids()).size();
  }

  /** Those that it has taken, each once, but some. */
  Set<String> others(List<String> known) {
    var others = new HashSet<>(ids());
    known.forEach(others::remove);
    return others;
  }

  @Override
  public void close() {
    server.stop();
  }
}
