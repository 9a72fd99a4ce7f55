package fi.kaiku.sms.gateway;

import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import java.time.Instant;
import java.util.function.Consumer;

/** Stands where no operator has been chosen: messages wait, and expire in time. */
public final class NoGateway implements SmsGateway {

  private final GatewayState never;

  public NoGateway(Instant since) {
    this.never = new GatewayState(false, since);
  }

  @Override
  public void open(Inbound inbound) {}

  @Override
  public GatewayState state() {
    return never;
  }

  @Override
  public Terms terms() {
    return new Terms(1, 0);
  }

  @Override
  public boolean usesOurIds() {
    return false;
  }

  @Override
  public void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome) {
    outcome.accept(new Postponed("no-gateway"));
  }

  @Override
  public void close() {}
}
