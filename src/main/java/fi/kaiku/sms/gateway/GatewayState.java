package fi.kaiku.sms.gateway;

import java.time.Instant;

/** Whether a gateway can take messages, and since when. */
public record GatewayState(boolean bound, Instant since) {}
