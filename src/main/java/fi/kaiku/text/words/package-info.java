/** What a text is made of: words, their stems, clauses, and what of them a model may count. */
@NullMarked
package fi.kaiku.text.words;

import org.jspecify.annotations.NullMarked;
