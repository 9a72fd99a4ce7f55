package fi.kaiku.people;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import java.util.Set;

/**
 * Somebody who shall be able to sign in.
 *
 * @param units what a supervisor supervises; none for the whole county
 */
public record NewAccount(
    String signInName, String name, Role role, Set<UnitId> units, Language language) {

  NewAccount stripped() {
    var typed = new SignInName(signInName).text();
    return new NewAccount(typed, PlainText.of(name), role, units, language);
  }
}
