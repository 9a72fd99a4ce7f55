package fi.kaiku.sms.receipt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An operator's name for a message, written one way whatever the dialect. */
public final class SupplierId {

  private SupplierId() {}

  /** Lower case, no spaces around; a number without leading zeros. */
  static String normal(String id) {
    return id.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=[0-9a-f]+$)", "");
  }

  /** None when the operator took a message without naming it. */
  public static @Nullable String orNull(String id) {
    return id.isBlank() ? null : normal(id);
  }
}
