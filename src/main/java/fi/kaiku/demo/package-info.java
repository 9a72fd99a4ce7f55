/** An invented county that feeds Kaiku through its public faces only. */
@ApplicationModule(
    allowedDependencies = {
      "followup",
      "followup :: contact",
      "text",
      "people",
      "organization",
      "access",
      "platform",
      "platform :: command"
    })
@NullMarked
package fi.kaiku.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
