/** How well themes are read: people judge comments drawn at random. */
@NullMarked
package fi.kaiku.insight.comments.judging;

import org.jspecify.annotations.NullMarked;
