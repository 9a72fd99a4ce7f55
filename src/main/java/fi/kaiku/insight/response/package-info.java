/** Response: who is asked, who answers, and why not everybody is asked. */
@NullMarked
package fi.kaiku.insight.response;

import org.jspecify.annotations.NullMarked;
