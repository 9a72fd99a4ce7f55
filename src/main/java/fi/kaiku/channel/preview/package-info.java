/** A questionnaire as it looks on a phone, for whoever writes it. */
@NullMarked
package fi.kaiku.channel.preview;

import org.jspecify.annotations.NullMarked;
