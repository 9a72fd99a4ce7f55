package fi.kaiku.mail;

import fi.kaiku.mail.MailOutcome.Closed;
import fi.kaiku.mail.MailOutcome.Never;
import fi.kaiku.mail.MailOutcome.Taken;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.PublicUrl;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The county's mail server, spoken to by SMTP (RFC 5321). */
class MailServer {

  private static final Logger log = LoggerFactory.getLogger(MailServer.class);

  private final JavaMailSenderImpl sender;
  private final String from;
  private final Organization organization;
  private final PublicUrl publicUrl;
  private final Clock clock;

  MailServer(
      JavaMailSenderImpl sender,
      String from,
      Organization organization,
      PublicUrl publicUrl,
      Clock clock) {
    this.sender = sender;
    this.from = from;
    this.organization = organization;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /** Hands one mail over. Takes as long as the server takes; outside of any transaction. */
  MailOutcome take(Letter letter) {
    MimeMessage message;
    try {
      message = message(letter);
    } catch (MessagingException | UnsupportedEncodingException e) {
      log.error("mail {} cannot be written: {}", letter.id(), e.getClass().getName());
      return new Never(0);
    }
    try {
      sender.send(message);
      return new Taken();
    } catch (MailAuthenticationException e) {
      return new Closed(535);
    } catch (MailException e) {
      return SmtpFailure.of(e);
    }
  }

  private MimeMessage message(Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    var message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, letter.html() != null, "UTF-8");
    helper.setFrom(from, organization.county().names().in(letter.language()));
    helper.setTo(letter.to());
    helper.setSubject(oneLine(letter.subject()));
    helper.setSentDate(Date.from(clock.instant()));
    if (letter.html() == null) {
      helper.setText(letter.text());
    } else {
      helper.setText(letter.text(), letter.html());
    }
    message.setHeader("Message-ID", messageId(letter));
    message.setHeader("Content-Language", letter.language().code());
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** The same each time that the same mail is handed over. */
  private String messageId(Letter letter) {
    var host = Objects.requireNonNullElse(URI.create(publicUrl.of("/")).getHost(), "kaiku");
    return "<" + letter.id() + "@" + host + ">";
  }

  private static String oneLine(String subject) {
    return subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
