/** Single answers leave here and nowhere else. */
@ApplicationModule(
    allowedDependencies = {
      "display",
      "figures :: question",
      "figures",
      "feedback",
      "text",
      "questionnaire",
      "organization",
      "access",
      "platform",
      "platform :: sheet"
    })
@NullMarked
package fi.kaiku.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
