package fi.kaiku.people.welcome;

import static java.util.Objects.requireNonNullElse;

import fi.kaiku.people.NewAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the welcome page sends; what is missing is empty. */
record WelcomeForm(@Nullable String name, @Nullable String signInName, @Nullable String password) {

  static final WelcomeForm EMPTY = new WelcomeForm("", "", "");

  String givenPassword() {
    return requireNonNullElse(password, "");
  }

  NewAccount administrator(Language language) {
    return new NewAccount(
        requireNonNullElse(signInName, ""),
        requireNonNullElse(name, ""),
        Role.ADMINISTRATOR,
        Set.of(),
        language);
  }
}
