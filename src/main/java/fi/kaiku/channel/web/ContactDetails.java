package fi.kaiku.channel.web;

import fi.kaiku.channel.link.SentForm;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.address.EmailAddress;
import fi.kaiku.platform.address.ReachableNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be answered, as it was typed; both may be blank. */
record ContactDetails(String phone, String email) {

  static ContactDetails of(SentForm sent) {
    return new ContactDetails(text(sent.field("phone")), text(sent.field("email")));
  }

  private static String text(@Nullable String field) {
    return Objects.requireNonNullElse(field, "").replace('\u0000', '\uFFFD');
  }

  boolean isThere() {
    return !phone.isBlank() || !email.isBlank();
  }

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (!phone.isBlank() && number().isEmpty()) {
      faults.add(Fault.of("phone", "channel.contact.fault.phone"));
    }
    if (!email.isBlank() && address().isEmpty()) {
      faults.add(Fault.of("email", "channel.contact.fault.email"));
    }
    return faults;
  }

  /** None when nothing was typed. */
  Optional<ContactWays> ways() {
    return isThere()
        ? Optional.of(new ContactWays(number().orElse(null), address().orElse(null)))
        : Optional.empty();
  }

  private Optional<ReachableNumber> number() {
    return ReachableNumber.of(phone);
  }

  private Optional<EmailAddress> address() {
    return EmailAddress.of(email);
  }

  /** Nothing of it: this may come into a log. */
  @Override
  public String toString() {
    return "ContactDetails";
  }
}
