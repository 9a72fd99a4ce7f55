package fi.kaiku.channel.kiosk;

/** A call with a key that opens nothing, or with none. */
public class StrangeDevice extends RuntimeException {
  public StrangeDevice() {
    super("no device is known by this key");
  }
}
