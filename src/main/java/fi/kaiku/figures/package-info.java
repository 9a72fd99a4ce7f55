/** Every figure that leaves Kaiku is counted here, and what is too small stays hidden. */
@ApplicationModule(
    allowedDependencies = {
      "statistics",
      "questionnaire",
      "text",
      "feedback",
      "invitation",
      "organization",
      "access",
      "platform"
    })
@NullMarked
package fi.kaiku.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
