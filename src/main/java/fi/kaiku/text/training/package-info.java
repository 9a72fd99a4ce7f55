/** Makes the reader's model, when Kaiku is built, of the comments in {@code src/training}. */
@NullMarked
package fi.kaiku.text.training;

import org.jspecify.annotations.NullMarked;
