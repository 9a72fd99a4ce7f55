package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two Kaikus on one PostgreSQL share the work, and one goes on when the other is killed. */
@Tag("launcher")
class TwoNodesTest {

  private static final int VISITS = 1_200;
  private static final int RATE_OF_EACH = 200;
  private static final int WINDOW = 10;

  @Test
  void each_visit_is_decided_once_and_each_message_sent_once_though_one_node_is_killed()
      throws Exception {
    try (var county = InstalledCounty.sending(RATE_OF_EACH);
        var survivor = county.node("survivor");
        var mortal = county.node("mortal")) {
      county.visited(VISITS);
      eventually("both send", () -> nodesThatHaveSent(county) == 2);
      mortal.kill();
      assertThat(county.unfinished()).as("work was left when the node died").isPositive();

      eventually("the other finishes the work", () -> county.unfinished() == 0);
      assertThat(county.number("select count(*) from invitation.decision")).isEqualTo(VISITS);
      assertThat(Operator.phones(county.smsc())).doesNotHaveDuplicates();
      assertThat(county.messages("SENT") + county.messages("UNKNOWN")).isEqualTo(VISITS);
      assertThat(county.messages("UNKNOWN")).isLessThanOrEqualTo(WINDOW);
      assertThat(county.smsc().takenCount()).isGreaterThanOrEqualTo(county.messages("SENT"));
      assertThat(survivor.stop()).isIn(0, 143);
    }
  }

  private static int nodesThatHaveSent(InstalledCounty county) {
    return county.number("select count(distinct node) from sms.message where state = 'SENT'");
  }
}
