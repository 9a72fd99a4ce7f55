/** Messages over HTTP in the dialect of Kannel's sendsms. */
@NullMarked
package fi.kaiku.sms.kannel;

import org.jspecify.annotations.NullMarked;
