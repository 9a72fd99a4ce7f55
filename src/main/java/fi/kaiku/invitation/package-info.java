/** Who is asked, when and in which language, and the ledger that says why not. */
@ApplicationModule(
    allowedDependencies = {
      "questionnaire",
      "encounter",
      "sms",
      "organization",
      "access",
      "platform",
      "platform :: calendar",
      "platform :: command",
      "platform :: together"
    })
@NullMarked
package fi.kaiku.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
