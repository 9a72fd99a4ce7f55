package fi.kaiku.sms.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery receipt.
 *
 * @param supplierIds the ids by which the message may be known, the likeliest first
 * @param phone the number the message went to, in E.164 where it can be read; may be empty
 * @param errorCode the operator's reason when it was not delivered
 * @param naming how far the ids are to be believed
 */
public record Receipt(
    List<String> supplierIds,
    String phone,
    DeliveryState state,
    @Nullable String errorCode,
    Naming naming) {

  /** How far ids are to be believed. */
  public enum Naming {
    /** They are the operator's name for the message: the number only chooses between several. */
    CERTAIN,
    /** One may be another message's name: none is believed against the number. */
    GUESSED
  }

  @Override
  public String toString() {
    return "Receipt " + state;
  }
}
