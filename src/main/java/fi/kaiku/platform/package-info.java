/** What every module may lean on and no module owns. Kept small on purpose. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.kaiku.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
