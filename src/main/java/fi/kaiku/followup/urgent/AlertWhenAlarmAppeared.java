package fi.kaiku.followup.urgent;

import fi.kaiku.insight.comments.reading.AlarmAppeared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is called for a comment that waits goes on being called for it when it has appeared. */
@Component
class AlertWhenAlarmAppeared {

  private final Alerts alerts;

  AlertWhenAlarmAppeared(Alerts alerts) {
    this.alerts = alerts;
  }

  @EventListener
  void goOn(AlarmAppeared appeared) {
    alerts.goOn(appeared);
  }
}
