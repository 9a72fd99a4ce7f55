package fi.kaiku.sms;

/** A phone number as operators write it in receipts and replies. */
final class PhoneAddress {

  private static final String FINLAND = "358";

  private PhoneAddress() {}

  /** The number in E.164 with its plus sign: from international or Finnish national form. */
  static String e164(String address) {
    var digits = address.replaceAll("[^0-9]", "");
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    return digits.startsWith("0") ? "+" + FINLAND + digits.substring(1) : "+" + digits;
  }
}
