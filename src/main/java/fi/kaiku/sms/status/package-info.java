/** How sending goes, on a page, in health and in metrics. */
@NullMarked
package fi.kaiku.sms.status;

import org.jspecify.annotations.NullMarked;
