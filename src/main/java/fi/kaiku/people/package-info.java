/** Accounts, sign-in, roles and API keys: makes the viewer of every request. */
@ApplicationModule(
    allowedDependencies = {
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: command",
      "platform :: network",
      "platform :: problem",
      "platform :: upload"
    })
@NullMarked
package fi.kaiku.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
