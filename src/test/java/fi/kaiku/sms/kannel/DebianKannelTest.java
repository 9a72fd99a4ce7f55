package fi.kaiku.sms.kannel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.gateway.Operator;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The contract against the real Kannel, and what only it does. */
@EnabledIf(
    value = "fi.kaiku.sms.kannel.DebianKannel#isInstalled",
    disabledReason = "Debian's package kannel is not installed (apt-get install kannel)")
class DebianKannelTest extends KannelContract {

  @TempDir Path folder;
  DebianKannel operator;

  @BeforeEach
  void aKannel() {
    operator = new DebianKannel(SENDSMS_PORT, folder);
  }

  @Override
  protected Operator operator() {
    return operator;
  }

  /** Kannel's own queue has no length that one can count on: now and then it takes all fifty. */
  @Test
  @Disabled("Kannel cannot be made busy at will; over HTTP a stub shows this promise")
  @Override
  protected void
      while_the_operator_is_busy_messages_wait_with_their_text_and_then_leave_once_each() {}

  @Test
  void what_the_network_rejects_after_kannel_took_it_is_reported_undelivered() {
    operator.networkRejects();
    world.queue(GivenMessage.to(1));

    world.crank(node, "reported", () -> "UNDELIVERED".equals(world.only().receipt()));

    assertThat(world.only().state()).isEqualTo("SENT");
    assertThat(world.only().errorCode()).isEqualTo("type-16");
  }
}
