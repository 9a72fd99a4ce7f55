package fi.kaiku.people.doorkeeper;

import fi.kaiku.access.StaffId;
import fi.kaiku.people.Sessions;
import org.springframework.stereotype.Component;

/** Begins a session in a browser: the one before it ends, and the browser is known from then on. */
@Component
public class Entrance {

  private final Sessions sessions;
  private final KnownBrowsers browsers;

  Entrance(Sessions sessions, KnownBrowsers browsers) {
    this.sessions = sessions;
    this.browsers = browsers;
  }

  public SignedIn enter(StaffId account, Visitor visitor) {
    visitor.session().ifPresent(sessions::end);
    return new SignedIn(sessions.start(account), browsers.remember(visitor.browser(), account));
  }

  /** Enters anew after every session has ended and every browser is a stranger's again. */
  public SignedIn enterAlone(StaffId account, Visitor visitor) {
    leaveEverywhere(account);
    return enter(account, visitor);
  }

  public void leaveEverywhere(StaffId account) {
    sessions.endAll(account);
    browsers.forget(account);
  }
}
