/**
 * The rule of anonymity, in the words in which it is promised: people, batches, groups, pools. It
 * knows no database and nothing that anybody answered, so that who is in which group never depends
 * on who answered what.
 */
@NullMarked
package fi.kaiku.feedback.anonymity;

import org.jspecify.annotations.NullMarked;
