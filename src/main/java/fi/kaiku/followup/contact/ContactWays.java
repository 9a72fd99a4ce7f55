package fi.kaiku.followup.contact;

import fi.kaiku.platform.address.EmailAddress;
import fi.kaiku.platform.address.ReachableNumber;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be answered: by phone, by e-mail, or by either. */
public record ContactWays(@Nullable ReachableNumber phone, @Nullable EmailAddress email) {

  /**
   * One of the two is needed.
   *
   * @throws IllegalArgumentException when there is neither
   */
  public ContactWays {
    if (phone == null && email == null) {
      throw new IllegalArgumentException("neither a phone nor an e-mail");
    }
  }

  /** Neither of them: this may come into a log. */
  @Override
  public String toString() {
    return "ContactWays";
  }
}
