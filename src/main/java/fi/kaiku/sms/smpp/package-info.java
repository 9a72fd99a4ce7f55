/** Messages over SMPP 3.4. */
@NullMarked
package fi.kaiku.sms.smpp;

import org.jspecify.annotations.NullMarked;
