/**
 * Answers and comments from every channel, in one model that knows no person: what customers say
 * waits here, sealed, until it fits enough people that it may appear.
 */
@ApplicationModule(
    allowedDependencies = {
      "questionnaire",
      "organization",
      "access",
      "platform",
      "platform :: together"
    })
@NullMarked
package fi.kaiku.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
