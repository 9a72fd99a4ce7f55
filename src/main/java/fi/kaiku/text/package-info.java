/** What words tell without their writer: masking. Stateless. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.kaiku.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
