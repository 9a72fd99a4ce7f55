package fi.kaiku.sms.screen;

import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Pretended;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.gateway.Terms;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes every message, keeps nothing, sends nothing and says so. */
@Component
@ConditionalOnProperty(name = "kaiku.sms.gateway", havingValue = "screen")
class ScreenGateway implements SmsGateway {

  private static final Terms TERMS = new Terms(100, 0);

  private final GatewayState always;

  ScreenGateway(Clock clock) {
    this.always = new GatewayState(true, clock.instant());
  }

  @Override
  public void open(Inbound inbound) {}

  @Override
  public GatewayState state() {
    return always;
  }

  @Override
  public Terms terms() {
    return TERMS;
  }

  @Override
  public boolean usesOurIds() {
    return true;
  }

  @Override
  public void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome) {
    outcome.accept(new Pretended());
  }

  @Override
  public void close() {}
}
