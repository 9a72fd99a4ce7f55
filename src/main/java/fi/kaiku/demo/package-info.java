/** An invented county that feeds Kaiku through its public faces only. */
@ApplicationModule(
    allowedDependencies = {
      "channel :: embed",
      "channel :: kiosk",
      "channel :: paper-forms",
      "channel :: printed-forms",
      "feedback",
      "questionnaire",
      "followup",
      "followup :: contact",
      "followup :: on-call",
      "followup :: handling",
      "text",
      "people",
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: calendar",
      "platform :: command"
    })
@NullMarked
package fi.kaiku.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
