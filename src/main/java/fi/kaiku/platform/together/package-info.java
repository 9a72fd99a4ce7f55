/** Statements that many ask for at the same moment. */
@NamedInterface("together")
@NullMarked
package fi.kaiku.platform.together;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
