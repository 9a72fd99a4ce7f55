/** What can be asked of figures, and in which words. */
@NamedInterface("question")
@NullMarked
package fi.kaiku.figures.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
