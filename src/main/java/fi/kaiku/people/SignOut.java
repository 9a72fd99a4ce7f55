package fi.kaiku.people;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.AccountChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session. */
@Component
class SignOut {

  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  SignOut(Sessions sessions, ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.events = events;
  }

  @Transactional
  void end(Secret token, Viewer viewer) {
    sessions.end(token);
    events.publishEvent(
        new AccountChanged(
            viewer.staff().value(),
            viewer.name(),
            Change.SIGNED_OUT,
            viewer.staff(),
            viewer.name()));
  }
}
