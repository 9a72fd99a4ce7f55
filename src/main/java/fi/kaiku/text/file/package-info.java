/** Comments of a file read, and how well that agrees with people. */
@NamedInterface("file")
@NullMarked
package fi.kaiku.text.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
