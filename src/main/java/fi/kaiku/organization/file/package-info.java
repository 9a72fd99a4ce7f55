/** The organisation from a units file. */
@NullMarked
package fi.kaiku.organization.file;

import org.jspecify.annotations.NullMarked;
