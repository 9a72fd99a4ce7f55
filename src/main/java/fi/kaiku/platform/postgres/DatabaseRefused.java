package fi.kaiku.platform.postgres;

import fi.kaiku.platform.Refused;

/** Kaiku cannot have its database; the message is one line: the fact, then what to do about it. */
public class DatabaseRefused extends Refused {

  DatabaseRefused(String fact, String hint) {
    super(fact + "; " + hint);
  }

  DatabaseRefused(String fact, String hint, Throwable cause) {
    this(fact, hint);
    initCause(cause);
  }
}
