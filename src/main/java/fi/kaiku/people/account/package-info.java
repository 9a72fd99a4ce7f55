/** Accounts, on pages. */
@NullMarked
package fi.kaiku.people.account;

import org.jspecify.annotations.NullMarked;
