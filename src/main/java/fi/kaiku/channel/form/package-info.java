/** A questionnaire as a form: what is asked together, what was sent, and what applies of it. */
@NullMarked
package fi.kaiku.channel.form;

import org.jspecify.annotations.NullMarked;
