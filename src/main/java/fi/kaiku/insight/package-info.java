/** The pages of figures, and what reports are made of. */
@ApplicationModule(
    allowedDependencies = {
      "display",
      "figures",
      "figures :: question",
      "statistics",
      "text",
      "feedback",
      "invitation",
      "questionnaire",
      "organization",
      "access",
      "platform",
      "platform :: sheet"
    })
@NullMarked
package fi.kaiku.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
