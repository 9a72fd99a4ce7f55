package fi.kaiku.sms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery receipt.
 *
 * @param supplierIds the ids by which the message may be known, the likeliest first
 * @param phone the number the message went to, as the operator writes it; may be empty
 * @param errorCode the operator's reason when it was not delivered
 */
public record Receipt(
    List<String> supplierIds, String phone, DeliveryState state, @Nullable String errorCode) {

  @Override
  public String toString() {
    return "Receipt " + state;
  }
}
