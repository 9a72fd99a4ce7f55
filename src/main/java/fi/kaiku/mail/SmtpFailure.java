package fi.kaiku.mail;

import fi.kaiku.mail.MailOutcome.Closed;
import fi.kaiku.mail.MailOutcome.Later;
import fi.kaiku.mail.MailOutcome.Never;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Tells from what the mail library throws whether a mail, or the way to the server, is at fault.
 * Only reply codes are read: the text of a reply may quote the address.
 */
final class SmtpFailure {

  private static final int SAYS_NOTHING = 0;

  private @Nullable SMTPAddressFailedException ofReceiver;
  private @Nullable SMTPSenderFailedException ofSender;
  private @Nullable SMTPSendFailedException ofText;
  private boolean ofKey;

  private SmtpFailure() {}

  static MailOutcome of(Exception thrown) {
    var failure = new SmtpFailure();
    failure.read(thrown);
    return failure.outcome();
  }

  /** The receiver's refusal may be wrapped in one of the whole, so it goes first. */
  private MailOutcome outcome() {
    if (ofKey) {
      return new Closed(535);
    }
    if (ofSender != null) {
      return new Closed(ofSender.getReturnCode());
    }
    if (ofReceiver != null) {
      return ofMail(ofReceiver.getReturnCode());
    }
    return ofText == null ? new Closed(SAYS_NOTHING) : ofText(ofText);
  }

  /** A refusal of the sender comes as one of the text, too. */
  private static MailOutcome ofText(SMTPSendFailedException failed) {
    var code = failed.getReturnCode();
    var command = failed.getCommand();
    var beforeMail = command != null && !command.startsWith(".") && !command.startsWith("DATA");
    return beforeMail || code == 421 || code < 400 ? new Closed(code) : ofMail(code);
  }

  private static MailOutcome ofMail(int code) {
    return code >= 500 && code < 600
        ? new Never(code)
        : code == 421 ? new Closed(code) : new Later(code);
  }

  private void read(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    var toRead = new ArrayDeque<Throwable>();
    toRead.add(thrown);
    while (!toRead.isEmpty()) {
      var one = toRead.remove();
      if (seen.add(one)) {
        note(one);
        if (one.getCause() != null) {
          toRead.add(one.getCause());
        }
        if (one instanceof MessagingException chained && chained.getNextException() != null) {
          toRead.add(chained.getNextException());
        }
        if (one instanceof MailSendException many) {
          toRead.addAll(many.getFailedMessages().values());
        }
      }
    }
  }

  private void note(Throwable one) {
    switch (one) {
      case AuthenticationFailedException _ -> ofKey = true;
      case SMTPAddressFailedException receiver -> ofReceiver = receiver;
      case SMTPSenderFailedException sender -> ofSender = sender;
      case SMTPSendFailedException text -> ofText = text;
      default -> {}
    }
  }
}
