package fi.kaiku.sms.gateway;

/**
 * What has been agreed with an operator.
 *
 * @param window how many messages may be without an answer at one time, 1 or more
 * @param partsPerSecond how many message parts may leave in a second; 0 for as many as go
 */
public record Terms(int window, int partsPerSecond) {

  public Terms {
    if (window < 1 || partsPerSecond < 0) {
      throw new IllegalArgumentException("window must be 1 or more, rate 0 or more");
    }
  }
}
