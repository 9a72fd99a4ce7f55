/** The ways to answer, an adapter each over feedback. */
@ApplicationModule(
    allowedDependencies = {
      "feedback",
      "followup :: contact",
      "invitation",
      "encounter",
      "questionnaire",
      "questionnaire :: draft",
      "sms",
      "paper",
      "statistics",
      "organization",
      "access",
      "platform",
      "platform :: address",
      "platform :: network",
      "platform :: problem",
      "platform :: upload"
    })
@NullMarked
package fi.kaiku.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
