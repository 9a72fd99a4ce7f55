/** What a request is told that fails. */
@NamedInterface("problem")
@NullMarked
package fi.kaiku.platform.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
