/** What people have marked on paper, keyed by staff. */
@NullMarked
package fi.kaiku.channel.paper.keying;

import org.jspecify.annotations.NullMarked;
