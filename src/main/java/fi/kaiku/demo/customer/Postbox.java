package fi.kaiku.demo.customer;

/** Where invented customers send text messages from. */
public interface Postbox {

  /**
   * Sends a message to whoever has written last.
   *
   * @param number of the sender, in the international form
   */
  void post(String number, String text);
}
