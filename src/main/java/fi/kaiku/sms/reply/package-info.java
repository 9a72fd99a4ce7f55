/** What customers reply, for somebody to read, and opt-outs by hand. */
@NullMarked
package fi.kaiku.sms.reply;

import org.jspecify.annotations.NullMarked;
