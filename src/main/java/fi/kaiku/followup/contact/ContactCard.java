package fi.kaiku.followup.contact;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.address.EmailAddress;
import fi.kaiku.platform.address.ReachableNumber;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept sealed of a request.
 *
 * @param phone as E.164
 * @param language in which they read; of three who were asked one may have another
 */
public record ContactCard(
    @Nullable String phone, @Nullable String email, String words, Language language) {

  static ContactCard of(ContactWays ways, String words, Language language) {
    var phone = ways.phone();
    var email = ways.email();
    return new ContactCard(
        phone == null ? null : phone.e164(), email == null ? null : email.text(), words, language);
  }

  /** The number as it is read aloud. */
  public @Nullable String spokenPhone() {
    return phone == null ? null : new ReachableNumber(phone).spoken();
  }

  @Nullable EmailAddress address() {
    return email == null ? null : EmailAddress.of(email).orElse(null);
  }

  /** One text below the other; what is there already is not said twice. */
  static String joined(String... texts) {
    return Stream.of(texts)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .reduce((all, next) -> all.contains(next) ? all : all + "\n\n" + next)
        .orElse("");
  }

  /** By which ways they may be reached, for a page that shows neither: {@code phone email}. */
  public String ways() {
    return Stream.of(phone == null ? "" : "phone", email == null ? "" : "email")
        .filter(way -> !way.isEmpty())
        .collect(Collectors.joining("-"));
  }

  @Override
  public String toString() {
    return "ContactCard";
  }
}
