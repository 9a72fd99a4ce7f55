package fi.kaiku.people.signin;

import static java.util.Objects.requireNonNullElse;

import fi.kaiku.people.SignInName;
import fi.kaiku.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What the sign-in page sends; what is missing is empty. */
record SignInForm(@Nullable String signInName, @Nullable String password, @Nullable String back) {

  /** As it was typed, to be shown again. */
  String givenName() {
    return PlainText.of(requireNonNullElse(signInName, ""));
  }

  SignInName name() {
    return new SignInName(givenName());
  }

  String givenPassword() {
    return requireNonNullElse(password, "");
  }

  BackTo backTo() {
    return new BackTo(requireNonNullElse(back, "/"));
  }
}
