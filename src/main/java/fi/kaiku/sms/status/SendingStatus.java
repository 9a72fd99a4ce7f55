package fi.kaiku.sms.status;

import fi.kaiku.sms.gateway.GatewayState;
import java.time.Instant;
import java.util.Optional;

/**
 * How sending stands this moment.
 *
 * @param oldestWaiting since when the oldest message that may leave has been waiting
 * @param connection this node's connection to the operator
 * @param sentBackWith the operator's code while it sends this node's messages back, one after the
 *     other; empty when it does not
 * @param stopped whether the county has stopped all sending
 */
public record SendingStatus(
    long waiting,
    long handedOver,
    long unknown,
    Optional<Instant> oldestWaiting,
    GatewayState connection,
    String sentBackWith,
    boolean stopped) {}
