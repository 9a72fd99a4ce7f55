/** Real servers, real processes, really killed. */
@NullMarked
package fi.kaiku.platform.postgres;

import org.jspecify.annotations.NullMarked;
