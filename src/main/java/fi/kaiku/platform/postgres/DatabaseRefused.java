package fi.kaiku.platform.postgres;

import org.jspecify.annotations.Nullable;

/** Kaiku cannot have its database; says the fact and what to do about it, apart. */
public class DatabaseRefused extends RuntimeException {

  private final String fact;
  private final String hint;

  DatabaseRefused(String fact, String hint) {
    this(fact, hint, null);
  }

  DatabaseRefused(String fact, String hint, @Nullable Throwable cause) {
    super(fact + "; " + hint, cause);
    this.fact = fact;
    this.hint = hint;
  }

  /** What is wrong, in one line. */
  public String fact() {
    return fact;
  }

  /** What the operator may do, in one line. */
  public String hint() {
    return hint;
  }
}
