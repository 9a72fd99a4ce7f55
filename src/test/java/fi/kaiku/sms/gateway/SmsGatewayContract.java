package fi.kaiku.sms.gateway;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every make of gateway promises, whoever stands behind it. */
public abstract class SmsGatewayContract {

  @Autowired ApplicationContext spring;

  protected SendingWorld world;
  protected SendJob node;

  /** The gateway under test. */
  protected abstract SmsGateway gateway();

  /** A node that sends over the gateway; it waits for answers longer than any test takes. */
  protected SendJob nodeOver(SmsGateway gateway, SendingWorld where) {
    return where.node(gateway, SendingWorld.PATIENT);
  }

  /** The state of a message that the gateway has taken. */
  protected String whenTaken() {
    return "SENT";
  }

  @BeforeEach
  void aNode() {
    world = new SendingWorld(spring);
    node = nodeOver(gateway(), world);
  }

  @AfterEach
  void theEndOfTheNode() {
    world.close();
  }

  @Test
  void each_message_is_taken_once_and_has_a_name_of_its_own() {
    world.queueMany(25);

    world.crankUntil(node, whenTaken(), 25);

    assertThat(world.rows()).noneMatch(MessageRow::hasBody);
    assertThat(world.rows())
        .extracting(MessageRow::supplierId)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void it_says_when_it_is_ready() {
    node.run();

    eventually("ready", () -> gateway().state().bound());
    assertThat(gateway().terms().window()).isPositive();
  }
}
