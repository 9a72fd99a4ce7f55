/** The vocabulary of permission: who looks, what they may do, which units they may see. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: address", "platform :: problem"})
@NullMarked
package fi.kaiku.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
