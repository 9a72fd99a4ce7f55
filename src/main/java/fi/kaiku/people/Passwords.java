package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import fi.kaiku.platform.Fault;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks, sets and compares passwords. Comparing takes the same time for a name nobody has. */
@Component
public class Passwords {

  private static final int LONGEST = PasswordRule.LONGEST;

  private final PasswordStore store;
  private final PasswordEncoder encoder;
  private final PasswordWork work;
  private final PasswordRule rule;
  private final String nobodys;

  Passwords(PasswordStore store, PasswordEncoder encoder, PasswordWork work, PasswordRule rule) {
    this.store = store;
    this.encoder = encoder;
    this.work = work;
    this.rule = rule;
    this.nobodys = encode(encoder, Secret.fresh("").text());
  }

  /** What is wrong with a password for somebody of these names. */
  public Optional<Fault> fault(String password, String signInName, String name) {
    return rule.fault(password, signInName, name);
  }

  /**
   * Waits for a turn to work on passwords. Never inside a transaction.
   *
   * @throws TooBusy when none comes in time
   */
  public PasswordWork.Turn turn() {
    return work.turn();
  }

  /**
   * What is kept of a password. Never inside a transaction: it takes its time.
   *
   * @throws TooBusy when too many others are at it
   */
  public Hash hash(String password) {
    try (var turn = turn()) {
      return hash(password, turn);
    }
  }

  public Hash hash(String password, PasswordWork.Turn turn) {
    var plain = plain(password);
    return new Hash(turn.work(() -> encode(encoder, plain)));
  }

  public void set(StaffId account, Hash hash) {
    store.set(account, hash.text());
  }

  public boolean matches(
      String password, Optional<PasswordStore.Lock> lock, PasswordWork.Turn turn) {
    var hash = lock.flatMap(PasswordStore.Lock::hashIfSet);
    var plain = plain(password);
    var right = turn.work(() -> encoder.matches(plain, hash.orElse(nobodys)));
    return hash.isPresent() && right && password.length() <= LONGEST;
  }

  /** The same for every keyboard that types the same letters; never longer than one may be. */
  private static String plain(String password) {
    var most = password.substring(0, Math.min(password.length(), LONGEST));
    return Normalizer.normalize(most, Normalizer.Form.NFC);
  }

  private static String encode(PasswordEncoder encoder, String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  /** What is kept of a password. */
  public record Hash(String text) {
    @Override
    public String toString() {
      return "Hash";
    }
  }
}
