package fi.kaiku.organization.register;

import fi.kaiku.organization.Target;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new target for a service, as the page sends it. */
record TargetForm(@Nullable String nps, @Nullable String from) {

  static final TargetForm EMPTY = new TargetForm("", "");

  Target target() {
    var fields = new FormFields();
    var aim = fields.number("nps", nps, -100, 100);
    var day = fields.day("from", from);
    if (from == null || from.isBlank()) {
      fields.fault("from", "organization.fault.empty");
    }
    fields.refuseFaults();
    return new Target(Objects.requireNonNull(day), aim);
  }
}
