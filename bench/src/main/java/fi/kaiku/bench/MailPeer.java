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
  List<String> ids() throws MessagingException {
    var ids = new ArrayList<String>();
    for (MimeMessage message : server.getReceivedMessages()) {
      ids.add(message.getMessageID().replaceAll("[<>]|@.*", ""));
    }
    return ids;
  }

  /** How many different mails it has taken. */
  int different() throws MessagingException {
    return new HashSet<>(ids()).size();
  }

  @Override
  public void close() {
    server.stop();
  }
}
