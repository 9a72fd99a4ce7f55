/** How figures are written and drawn, on pages and on paper. */
@ApplicationModule(
    allowedDependencies = {
      "figures :: question",
      "statistics",
      "questionnaire",
      "organization",
      "access",
      "platform"
    })
@NullMarked
package fi.kaiku.display;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
