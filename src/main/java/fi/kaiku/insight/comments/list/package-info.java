/** A list of comments, the same on every page: what it shows, and who has read what. */
@NamedInterface("comments")
@NullMarked
package fi.kaiku.insight.comments.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
