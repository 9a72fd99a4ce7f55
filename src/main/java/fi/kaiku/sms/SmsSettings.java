package fi.kaiku.sms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent, whatever the gateway.
 *
 * @param gateway smpp, kannel or screen; empty when none has been chosen, and nothing leaves
 * @param sender what the receiver sees: up to 11 letters, or a number
 * @param responseTimeout after this long without an answer the outcome is unknown
 * @param firstPause how long the connection rests when the operator first says "too fast"; doubles
 * @param longestPause the longest such rest
 */
@ConfigurationProperties("kaiku.sms")
public record SmsSettings(
    @DefaultValue("") String gateway,
    @DefaultValue("Kaiku") String sender,
    @DefaultValue("30s") Duration responseTimeout,
    @DefaultValue("500ms") Duration firstPause,
    @DefaultValue("1m") Duration longestPause) {}
