package fi.kaiku.sms.gateway;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import fi.kaiku.sms.smpp.Taken;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every make of gateway promises that has a real operator behind it, in good days and bad. */
public abstract class OperatorContract extends SmsGatewayContract {

  /** The operator behind the gateway; it behaves when a test begins. */
  protected abstract Operator operator();

  @ParameterizedTest
  @ValueSource(strings = {"Hyvää päivää, Åke! 5 € [1] {2} ~ @ & ?", "Čáhci ☺ Ööö"})
  void a_message_arrives_in_its_words_from_its_sender(String words) {
    world.queue(GivenMessage.to(1).saying(words));

    world.crankUntil(node, "SENT", 1);

    eventually("it arrived", () -> operator().taken().size() == 1);
    var arrived = operator().taken().getFirst();
    assertThat(arrived.text()).isEqualTo(words);
    assertThat(arrived.phone()).isEqualTo(GivenMessage.to(1).phone());
    assertThat(arrived.sender()).isEqualTo("Kaiku");
  }

  @Test
  void what_is_refused_for_good_has_failed_and_holds_up_nobody() {
    world.queue(GivenMessage.to(Operator.REFUSED), GivenMessage.to(1));

    world.crank(node, "both ended", () -> world.count("FAILED") + world.count("SENT") == 2);

    var refused = world.rows().getFirst();
    assertThat(refused.state()).isEqualTo("FAILED");
    assertThat(refused.errorCode()).isNotBlank();
    assertThat(refused.hasBody()).isFalse();
    assertThat(world.rows().getLast().state()).isEqualTo("SENT");
  }

  @Test
  protected void
      while_the_operator_is_busy_messages_wait_with_their_text_and_then_leave_once_each() {
    operator().isBusy();
    world.queueMany(50);

    world.crank(node, "pushed back", () -> pushedBack() >= 3);
    assertThat(waiting()).allMatch(MessageRow::hasBody);

    operator().behaves();
    world.crankUntil(node, "SENT", 50);
    eventually("all arrived", () -> phones().size() >= 50);
    assertThat(phones()).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void without_an_answer_the_outcome_is_unknown_and_nothing_is_sent_again() {
    operator().isSilent();
    world.queueMany(3);
    world.crankUntil(node, "UNKNOWN", 3);

    operator().behaves();
    sendOneMore();

    assertThat(waiting()).isEmpty();
    assertThat(phones()).hasSizeBetween(1, 4).doesNotHaveDuplicates();
  }

  @Test
  void what_the_operator_had_in_hand_when_it_died_is_unknown_and_not_sent_again()
      throws InterruptedException {
    world.queueMany(10);
    world.crankUntil(node, "SENT", 10);
    eventually("all arrived", () -> phones().size() == 10);
    operator().isSilent();
    world.queue(IntStream.range(20, 27).mapToObj(GivenMessage::to).toList());
    var sending = Thread.ofVirtual().start(node::run);
    eventually("seven in hand", () -> operator().inHand() == 7);

    operator().dies();
    sending.join();
    world.crankUntil(node, "UNKNOWN", 7);

    operator().comesBack();
    operator().behaves();
    sendOneMore();
    assertThat(world.count("UNKNOWN")).isEqualTo(7);
    assertThat(world.rows()).noneMatch(MessageRow::hasBody);
    assertThat(phones()).doesNotHaveDuplicates();
  }

  @Test
  void while_nobody_is_there_messages_wait_and_the_gateway_says_so() {
    world.crank(node, "ready", () -> gateway().state().bound());
    operator().dies();
    world.queueMany(3);

    world.crank(node, "not ready", () -> !gateway().state().bound());
    assertThat(waiting()).hasSize(3).allMatch(MessageRow::hasBody);

    operator().comesBack();
    world.crankUntil(node, "SENT", 3);
    assertThat(gateway().state().bound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_receipt_finds_its_message_also_when_it_overtakes_the_answer(boolean overtaking) {
    if (overtaking) {
      operator().sendsReceiptsFirst();
    } else {
      operator().sendsReceipts();
    }
    world.queueMany(20);

    world.crank(node, "all delivered", () -> delivered() == 20);

    assertThat(world.count("SENT")).isEqualTo(20);
    assertThat(phones()).hasSize(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "Lopeta.", "stopp", "”Lopettakaa” kiitos"})
  void a_reply_that_says_stop_withdraws_what_waits_for_the_number(String word) {
    world.crank(node, "ready", () -> gateway().state().bound());
    var tomorrow = TestWorld.NOW.plus(Duration.ofHours(20));
    world.queue(GivenMessage.to(1).notBefore(tomorrow), GivenMessage.to(2).notBefore(tomorrow));

    operator().reply(GivenMessage.to(1).phone(), word);

    world.crankUntil(node, "WITHDRAWN", 1);
    assertThat(world.rows()).extracting(MessageRow::state).containsExactly("WITHDRAWN", "WAITING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kiitos", "10", "Jättäkää minut rauhaan", "👍"})
  void a_reply_that_says_anything_else_waits_for_somebody_to_read_it(String words) {
    world.crank(node, "ready", () -> gateway().state().bound());

    operator().reply(GivenMessage.to(1).phone(), words);

    world.crank(node, "it waits", () -> world.unreadReplies().equals(List.of(words)));
  }

  private void sendOneMore() {
    var last = GivenMessage.to(99);
    world.queue(last);
    world.crank(node, "one more sent", () -> stateOf(last).equals("SENT"));
    eventually("it arrived", () -> phones().contains(last.phone()));
  }

  private String stateOf(GivenMessage message) {
    return world.rows().stream()
        .filter(row -> row.reference().equals(message.reference()))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private List<MessageRow> waiting() {
    return world.rows().stream().filter(row -> row.state().equals("WAITING")).toList();
  }

  private long pushedBack() {
    return waiting().stream().filter(row -> row.errorCode() != null).count();
  }

  private long delivered() {
    return world.rows().stream().filter(row -> "DELIVERED".equals(row.receipt())).count();
  }

  private List<String> phones() {
    return operator().taken().stream().map(Taken::phone).toList();
  }
}
