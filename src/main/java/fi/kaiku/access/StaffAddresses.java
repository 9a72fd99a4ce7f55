package fi.kaiku.access;

import fi.kaiku.platform.address.EmailAddress;
import java.util.Optional;

/** Where mails for members of staff go. */
public interface StaffAddresses {

  /** None when somebody has given no address, or is an API key. */
  Optional<EmailAddress> emailOf(StaffId staff);
}
