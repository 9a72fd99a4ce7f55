/**
 * People who say something where nobody has asked them by message: on tablets, online, on paper.
 */
@NullMarked
package fi.kaiku.demo.walkin;

import org.jspecify.annotations.NullMarked;
