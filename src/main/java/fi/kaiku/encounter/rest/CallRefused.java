package fi.kaiku.encounter.rest;

import org.springframework.http.HttpStatus;

/** A whole call cannot be accepted; nothing of it has been stored. */
final class CallRefused extends RuntimeException {

  private final HttpStatus status;
  private final String reason;
  private final String member;

  /**
   * @param reason key of the message, after {@code encounter.api.}
   * @param member the JSON member or header at fault; empty when it is the whole
   */
  CallRefused(HttpStatus status, String reason, String member) {
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
