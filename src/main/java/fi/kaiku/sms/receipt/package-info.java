/** Receipts find their messages. */
@NullMarked
package fi.kaiku.sms.receipt;

import org.jspecify.annotations.NullMarked;
