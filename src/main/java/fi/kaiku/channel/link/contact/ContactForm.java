package fi.kaiku.channel.link.contact;

import fi.kaiku.channel.link.SentForm;
import fi.kaiku.feedback.Answers;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.address.EmailAddress;
import fi.kaiku.platform.address.ReachableNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How somebody wants to be answered, and to what, as it was typed. */
record ContactForm(String phone, String email, String words) {

  static final ContactForm EMPTY = new ContactForm("", "", "");

  static ContactForm of(SentForm sent) {
    return new ContactForm(field(sent, "phone"), field(sent, "email"), field(sent, "words"));
  }

  private static String field(SentForm sent, String name) {
    var field = sent.field(name);
    return field == null ? "" : field.replace('\u0000', '\uFFFD');
  }

  private Optional<ReachableNumber> number() {
    return ReachableNumber.of(phone);
  }

  private Optional<EmailAddress> address() {
    return EmailAddress.of(email);
  }

  /**
   * What is wrong with it; the first of it stands on top of the page.
   *
   * @param moves whether a comment moves to the request, so that nothing more need be said
   */
  List<Fault> faults(boolean moves) {
    var faults = new ArrayList<Fault>();
    if (phone.isBlank() && email.isBlank()) {
      faults.add(Fault.of("phone", "channel.contact.fault.none"));
    }
    if (!phone.isBlank() && number().isEmpty()) {
      faults.add(Fault.of("phone", "channel.contact.fault.phone"));
    }
    if (!email.isBlank() && address().isEmpty()) {
      faults.add(Fault.of("email", "channel.contact.fault.email"));
    }
    if (words.isBlank() && !moves) {
      faults.add(Fault.of("words", "contact.fault.words"));
    }
    if (Answers.isTooLong(words)) {
      var length = words.codePointCount(0, words.length());
      var most = String.valueOf(Answers.COMMENT_LENGTH);
      faults.add(Fault.of("words", "feedback.comment.tooLong", most, String.valueOf(length)));
    }
    return faults;
  }

  ContactWays ways() {
    return new ContactWays(number().orElse(null), address().orElse(null));
  }

  /** Nothing of it: this may come into a log. */
  @Override
  public String toString() {
    return "ContactForm";
  }
}
