package fi.kaiku.sms;

import java.time.Instant;
import java.util.Optional;

/**
 * How sending stands this moment.
 *
 * @param oldestWaiting since when the oldest message that may leave has been waiting
 * @param connection this node's connection to the operator
 */
public record SendingStatus(
    long waiting,
    long handedOver,
    long unknown,
    Optional<Instant> oldestWaiting,
    GatewayState connection) {}
