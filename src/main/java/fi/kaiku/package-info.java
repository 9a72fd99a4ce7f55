/** Kaiku listens: a visit, an invitation, an answer, an insight, an action. */
@NullMarked
package fi.kaiku;

import org.jspecify.annotations.NullMarked;
