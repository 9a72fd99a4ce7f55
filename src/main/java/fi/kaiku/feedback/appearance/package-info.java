/** How answers appear: at a tick, when their batch has enough people, in no order. */
@NullMarked
package fi.kaiku.feedback.appearance;

import org.jspecify.annotations.NullMarked;
