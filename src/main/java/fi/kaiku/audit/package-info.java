/** Who did what, kept for those who must be able to ask. */
@ApplicationModule(allowedDependencies = {"access", "platform"})
@NullMarked
package fi.kaiku.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
