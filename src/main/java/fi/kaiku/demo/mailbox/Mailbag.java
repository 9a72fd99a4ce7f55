package fi.kaiku.demo.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The latest mails, whoever they are for. */
public final class Mailbag {

  private static final int KEPT = 40;

  private final Deque<Received> latest = new ArrayDeque<>();
  private final Clock clock;

  public Mailbag(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a mail as it came over the wire.
   *
   * @throws MessagingException when it cannot be read
   */
  synchronized void put(String to, byte[] message) throws MessagingException, IOException {
    var read =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    var subject = Objects.requireNonNullElse(read.getSubject(), "");
    latest.addFirst(new Received(to, subject, plain(read).lines().toList(), clock.instant()));
    if (latest.size() > KEPT) {
      latest.removeLast();
    }
  }

  /** The newest first. */
  synchronized List<Received> latest() {
    return List.copyOf(latest);
  }

  private static String plain(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart one = parts.getBodyPart(i);
        var text = plain(one);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }
}
