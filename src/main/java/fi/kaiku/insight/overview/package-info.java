/** The overview: where it stands, what has changed, what cannot be told yet. */
@NullMarked
package fi.kaiku.insight.overview;

import org.jspecify.annotations.NullMarked;
