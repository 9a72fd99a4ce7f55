package fi.kaiku.channel.kiosk;

import org.springframework.http.HttpStatus;

/** A whole call of a device cannot be accepted; nothing of it has been stored. */
public final class DeviceCallRefused extends RuntimeException {

  private final HttpStatus status;
  private final String reason;
  private final String member;

  /**
   * With a reason.
   *
   * @param reason key of the message, after {@code kiosk.api.}
   * @param member the JSON member at fault; empty when it is the whole
   */
  public DeviceCallRefused(HttpStatus status, String reason, String member) {
    super(reason + " " + member);
    this.status = status;
    this.reason = reason;
    this.member = member;
  }

  HttpStatus status() {
    return status;
  }

  String reason() {
    return reason;
  }

  String member() {
    return member;
  }
}
