package fi.kaiku.channel.reply;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations go.
 *
 * @param open how long a reply is an answer, from the message on; at most until the month's links
 *     close
 * @param askWhy whether somebody who has sent only a number is asked, once, what they would say
 * @param late how long after that a late reply is told that it is too late
 */
@ConfigurationProperties("kaiku.reply")
record ReplySettings(
    @DefaultValue("7d") Duration open,
    @DefaultValue("true") boolean askWhy,
    @DefaultValue("30d") Duration late) {}
