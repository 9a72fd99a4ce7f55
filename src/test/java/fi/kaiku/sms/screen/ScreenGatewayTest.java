package fi.kaiku.sms.screen;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.gateway.SmsGatewayContract;
import java.time.Clock;
import java.time.ZoneOffset;

@KaikuTest
class ScreenGatewayTest extends SmsGatewayContract {

  final ScreenGateway gateway = new ScreenGateway(Clock.fixed(TestWorld.NOW, ZoneOffset.UTC));

  @Override
  protected SmsGateway gateway() {
    return gateway;
  }

  /** Nothing was sent, and nothing says that it was. */
  @Override
  protected String whenTaken() {
    return "TRIAL";
  }
}
