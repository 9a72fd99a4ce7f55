/** An invented county that feeds Kaiku through its public faces only. */
@ApplicationModule(
    allowedDependencies = {
      "channel :: kiosk",
      "feedback",
      "questionnaire",
      "followup",
      "followup :: contact",
      "followup :: on-call",
      "feedback",
      "text",
      "people",
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: command"
    })
@NullMarked
package fi.kaiku.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
