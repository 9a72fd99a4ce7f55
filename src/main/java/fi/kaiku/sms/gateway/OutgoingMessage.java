package fi.kaiku.sms.gateway;

import fi.kaiku.sms.SmsText;
import java.util.UUID;

/**
 * A message on its way out; exists in memory only.
 *
 * @param phone the number in E.164, with its plus sign
 */
public record OutgoingMessage(UUID id, String phone, SmsText text) {

  @Override
  public String toString() {
    return "OutgoingMessage " + id;
  }
}
