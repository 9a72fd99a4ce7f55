/** Versioned, translated questionnaires, frozen once loaded. */
@ApplicationModule(
    allowedDependencies = {"organization", "access", "platform", "platform :: command"})
@NullMarked
package fi.kaiku.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
