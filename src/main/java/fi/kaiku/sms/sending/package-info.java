/** The queue empties: claim, hand over, settle. */
@NullMarked
package fi.kaiku.sms.sending;

import org.jspecify.annotations.NullMarked;
