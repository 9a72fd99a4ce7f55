/** Commands from the shell, and how a start begins and ends. */
@NamedInterface("command")
@NullMarked
package fi.kaiku.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
