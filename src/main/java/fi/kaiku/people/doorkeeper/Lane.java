package fi.kaiku.people.doorkeeper;

import fi.kaiku.access.StaffId;
import fi.kaiku.people.Secret;
import fi.kaiku.platform.network.Origin;

/** Whose wrong passwords are counted together; nobody waits for what is done in another lane. */
public sealed interface Lane {

  String text();

  /** A browser that the account has signed in with before. */
  record Known(Secret browser) implements Lane {
    @Override
    public String text() {
      return "browser " + browser.text();
    }
  }

  /** Anybody else, by where they come from. */
  record Stranger(Origin network) implements Lane {
    @Override
    public String text() {
      return "network " + network.text();
    }
  }

  /** Somebody who is signed in and gives the password once more. */
  record Inside(StaffId account) implements Lane {
    @Override
    public String text() {
      return "inside " + account.value();
    }
  }
}
