package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody handed in a file of encounters. */
public record FileReceived(@Nullable UUID actorId, String actor, String subject)
    implements Audited {

  static FileReceived of(Sender sender, String source, DeliveryId delivery) {
    return new FileReceived(sender.id(), sender.name(), source + " " + delivery.value());
  }

  @Override
  public String action() {
    return "encounter-file-received";
  }
}
