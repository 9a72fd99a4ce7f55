package fi.kaiku.followup.urgent;

import fi.kaiku.followup.UrgentContactRequest;
import fi.kaiku.followup.UrgentContactTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls somebody for an urgent contact request, until it has been taken up where it is. */
@Component
class AlertWhenContactRequest {

  private final Escalation escalation;
  private final Alerts alerts;

  AlertWhenContactRequest(Escalation escalation, Alerts alerts) {
    this.escalation = escalation;
    this.alerts = alerts;
  }

  @EventListener
  void begin(UrgentContactRequest request) {
    escalation.begin(
        new AlertSubject(
            AlertSubject.Kind.CONTACT,
            request.request(),
            request.unit(),
            request.service(),
            "contact"));
  }

  @EventListener
  void taken(UrgentContactTaken taken) {
    alerts.taken(taken.request(), taken.name());
  }
}
