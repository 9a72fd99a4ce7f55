package fi.kaiku.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.gateway.OperatorContract;
import fi.kaiku.sms.gateway.SmsGateway;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract over SMPP. What only SMPP knows is in {@link SmppFaultsTest}. */
@KaikuTest
class SmppGatewayTest extends OperatorContract {

  final SmppOperator operator = new SmppOperator();
  final SmsGateway gateway =
      GivenSmpp.to(operator.smsc()).givingUpAfter(Duration.ofSeconds(2)).gateway();

  @Override
  protected SmsGateway gateway() {
    return gateway;
  }

  @Override
  protected Operator operator() {
    return operator;
  }

  @Test
  void a_message_of_many_parts_arrives_whole() {
    var long_ = "Miten käynti sujui? ".repeat(20);

    world.queue(GivenMessage.to(1).saying(long_));
    world.crankUntil(node, "SENT", 1);

    assertThat(operator.taken()).extracting(Taken::text).containsExactly(long_);
  }

  @AfterEach
  void theEnd() {
    operator.close();
  }
}
