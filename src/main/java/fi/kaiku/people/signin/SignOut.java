package fi.kaiku.people.signin;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.AccountChanged;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.people.Secret;
import fi.kaiku.people.Sessions;
import fi.kaiku.people.doorkeeper.Entrance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions. */
@Component
class SignOut {

  private final Sessions sessions;
  private final Entrance entrance;
  private final ApplicationEventPublisher events;

  SignOut(Sessions sessions, Entrance entrance, ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.entrance = entrance;
    this.events = events;
  }

  @Transactional
  void end(Secret token, Viewer viewer) {
    sessions.end(token);
    tell(Change.SIGNED_OUT, viewer);
  }

  /** Ends every session of the viewer, and knows none of their browsers any more. */
  @Transactional
  void endAll(Viewer viewer) {
    entrance.leaveEverywhere(viewer.staff());
    tell(Change.SIGNED_OUT_EVERYWHERE, viewer);
  }

  private void tell(Change change, Viewer viewer) {
    events.publishEvent(
        new AccountChanged(
            viewer.staff().value(), viewer.name(), change, viewer.staff(), viewer.name()));
  }
}
