package fi.kaiku.people;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import fi.kaiku.platform.address.EmailAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shall be able to sign in.
 *
 * @param units what a supervisor supervises; none for the whole county
 * @param email as it was typed; none or blank when mails do not reach them
 */
public record NewAccount(
    String signInName,
    String name,
    Role role,
    Set<UnitId> units,
    Language language,
    @Nullable String email) {

  public NewAccount(
      String signInName, String name, Role role, Set<UnitId> units, Language language) {
    this(signInName, name, role, units, language, null);
  }

  NewAccount stripped() {
    var typed = new SignInName(signInName).text();
    return new NewAccount(typed, PlainText.of(name), role, units, language, asSent(email));
  }

  private static @Nullable String asSent(@Nullable String typed) {
    return typed == null ? null : EmailAddress.of(typed).map(EmailAddress::text).orElse(null);
  }
}
