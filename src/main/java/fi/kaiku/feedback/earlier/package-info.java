/** How the answers from before answers waited for others come to be told by the same rule. */
@NullMarked
package fi.kaiku.feedback.earlier;

import org.jspecify.annotations.NullMarked;
