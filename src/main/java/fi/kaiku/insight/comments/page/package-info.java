/** The page on which comments are read, searched, corrected and chosen. */
@NullMarked
package fi.kaiku.insight.comments.page;

import org.jspecify.annotations.NullMarked;
