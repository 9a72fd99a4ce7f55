package fi.kaiku.followup.oncall;

import fi.kaiku.people.Account;
import fi.kaiku.platform.address.ReachableNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be called.
 *
 * @param mobile where text messages reach them; none unless the list says so
 */
public record OnCallPerson(Account account, @Nullable ReachableNumber mobile) {}
