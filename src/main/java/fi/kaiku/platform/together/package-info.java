/** Statements that many ask for at the same moment. */
@NullMarked
package fi.kaiku.platform.together;

import org.jspecify.annotations.NullMarked;
