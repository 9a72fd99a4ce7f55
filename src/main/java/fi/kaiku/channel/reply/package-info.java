/** Answering by replying to the text message: conversations of a few messages. */
@NullMarked
package fi.kaiku.channel.reply;

import org.jspecify.annotations.NullMarked;
