/** What the patient systems report: visits, calls and digital contacts. */
@ApplicationModule(
    allowedDependencies = {"organization", "access", "platform", "platform :: command"})
@NullMarked
package fi.kaiku.encounter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
