/** Text messages: the outbox, the gateways to operators, receipts and replies. */
@ApplicationModule(allowedDependencies = {"text", "organization", "access", "platform"})
@NullMarked
package fi.kaiku.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
