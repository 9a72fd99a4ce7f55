/** Figures with their denominators and intervals, and disclosure control. */
@ApplicationModule(
    allowedDependencies = {
      "feedback",
      "invitation",
      "questionnaire",
      "organization",
      "access",
      "platform"
    })
@NullMarked
package fi.kaiku.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
