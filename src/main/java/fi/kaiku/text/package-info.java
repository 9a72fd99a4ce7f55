/** What words tell without their writer: themes, attitude, urgency, masking. Stateless. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: command"})
@NullMarked
package fi.kaiku.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
