/** E-mail: the outbox, and the way to the county's mail server. */
@ApplicationModule(
    allowedDependencies = {
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: command"
    })
@NullMarked
package fi.kaiku.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
