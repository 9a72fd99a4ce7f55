/** The pages of figures, and what reports are made of. */
@ApplicationModule(
    allowedDependencies = {
      "display",
      "display :: charts",
      "figures",
      "figures :: question",
      "statistics",
      "text",
      "text :: file",
      "feedback",
      "feedback :: theme",
      "invitation",
      "questionnaire",
      "organization",
      "access",
      "platform",
      "platform :: command",
      "platform :: sheet"
    })
@NullMarked
package fi.kaiku.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
