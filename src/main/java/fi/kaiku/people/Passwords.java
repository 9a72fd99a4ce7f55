package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import fi.kaiku.platform.Fault;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks, sets and compares passwords. Comparing takes the same time for a name nobody has. */
@Component
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private final PasswordStore store;
  private final PasswordEncoder encoder;
  private final String nobodys;

  Passwords(PasswordStore store, PasswordEncoder encoder) {
    this.store = store;
    this.encoder = encoder;
    this.nobodys = hash(encoder, Secret.fresh("").text());
  }

  /** What is wrong with a password: long is the only rule (NIST SP 800-63B), and not the name. */
  static Optional<Fault> fault(String password, String signInName) {
    if (password.length() < SHORTEST) {
      return Optional.of(Fault.of("password", "people.fault.password.short", "" + SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of(Fault.of("password", "people.fault.password.long", "" + LONGEST));
    }
    return password.toLowerCase(Locale.ROOT).equals(signInName.toLowerCase(Locale.ROOT))
        ? Optional.of(Fault.of("password", "people.fault.password.name"))
        : Optional.empty();
  }

  void set(StaffId account, String password) {
    store.set(account, hash(encoder, password));
  }

  boolean matches(String password, Optional<PasswordStore.Lock> lock) {
    var hash = lock.flatMap(PasswordStore.Lock::hashIfSet);
    var right = encoder.matches(password, hash.orElse(nobodys));
    return hash.isPresent() && right;
  }

  private static String hash(PasswordEncoder encoder, String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }
}
