/** Questionnaires that are being written: the editor, what is wrong with them, going live. */
@NamedInterface("draft")
@NullMarked
package fi.kaiku.questionnaire.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
