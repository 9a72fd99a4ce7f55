/** The county, its services and its units, which everything else hangs on. */
@ApplicationModule(allowedDependencies = {"access", "platform", "platform :: command"})
@NullMarked
package fi.kaiku.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
