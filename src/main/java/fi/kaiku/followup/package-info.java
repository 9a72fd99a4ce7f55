/** From insight to action: inbox, thanks, improvements, team meetings, contact requests, alarms. */
@ApplicationModule(
    allowedDependencies = {
      "insight",
      "insight :: comments",
      "insight :: readings",
      "insight :: alarms",
      "insight :: themes",
      "insight :: timeline",
      "display",
      "display :: charts",
      "figures",
      "figures :: question",
      "statistics",
      "text",
      "feedback",
      "mail",
      "paper",
      "sms",
      "people",
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: calendar",
      "platform :: address",
      "platform :: command",
      "platform :: sheet"
    })
@NullMarked
package fi.kaiku.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
