package fi.kaiku.sms.smpp;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.gateway.SmsGateway;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the operator says, the line lives or ends and comes again; it is never deaf. */
class DeafLineTest {

  final BareSmsc smsc = new BareSmsc();
  final SmsGateway gateway = GivenSmpp.to(smsc.port()).testedAfter(Duration.ofSeconds(2)).gateway();
  final List<HandOverOutcome> outcomes = new CopyOnWriteArrayList<>();
  final List<Reply> replies = new CopyOnWriteArrayList<>();

  @AfterEach
  void theEnd() {
    gateway.close();
    smsc.close();
  }

  /** Too long; negative; too short for a header; as if the length were a text or a page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "40000000000000050000000000007001",
        "7fffffff000000050000000000007001",
        "80000010000000050000000000007001",
        "00000000000000050000000000007001",
        "0000000f000000050000000000007001",
        "00000004",
        "48545450",
        "3c68746d6c3e3c2f68746d6c3e0a0a0a"
      })
  void a_length_that_no_pdu_has_ends_the_line_at_once_and_the_next_one_hears(String hex) {
    open();

    smsc.says(HexFormat.of().parseHex(hex));

    eventually("bound again", () -> smsc.binds() == 2 && gateway.state().bound());
    send();
    eventually("answered", () -> outcomes.size() == 1);
    assertThat(outcomes.getFirst()).isInstanceOf(HandOverOutcome.Accepted.class);
  }

  /** A length one too small: what follows is read from the middle. */
  @Test
  void after_a_length_that_is_one_off_the_line_comes_again() {
    open();
    var receipt = Pdu.receipt("358457000001").saying("id:1 stat:DELIVRD err:000 text:");
    receipt[3]--;

    smsc.says(receipt);
    smsc.says(Pdu.pdu(SMPPConstant.CID_ENQUIRE_LINK, 0, 5, new byte[0]));

    eventually("bound again", () -> smsc.binds() == 2 && gateway.state().bound());
  }

  @Test
  void when_nobody_answers_any_more_the_line_ends_and_what_was_under_way_is_lost() {
    open();
    smsc.fallsSilent();
    send();

    eventually("bound again", () -> smsc.binds() == 2 && gateway.state().bound());
    eventually("what was under way is settled", () -> !outcomes.isEmpty());

    assertThat(outcomes).hasExactlyElementsOfTypes(HandOverOutcome.Lost.class);
    assertThat(smsc.heard(SMPPConstant.CID_ENQUIRE_LINK)).isNotEmpty();
  }

  /** It tells, but never answers: that it can be heard does not prove that it hears. */
  @Test
  void an_operator_that_talks_without_answering_is_not_taken_for_one_that_hears() {
    open();
    smsc.fallsSilent();
    var stop = Pdu.deliver("358457000001").saying("STOP");

    eventually(
        "bound again",
        () -> {
          if (smsc.binds() == 1) {
            smsc.says(stop);
          }
          return smsc.binds() == 2;
        });

    assertThat(replies).isNotEmpty();
  }

  /** Ten ends in a row: with growing patience they would take longer than the test waits. */
  @Test
  void a_line_that_has_answered_is_made_anew_without_growing_patience() {
    open();
    for (int i = 1; i <= 10; i++) {
      var expected = i;
      send();
      eventually("answered", () -> outcomes.size() == expected);
      smsc.says(HexFormat.of().parseHex("00000001"));
      eventually("bound again", () -> smsc.binds() == expected + 1 && gateway.state().bound());
    }
  }

  /** Half a pdu, and then nothing. */
  @Test
  void half_a_pdu_does_not_hold_the_line_for_ever() {
    open();
    smsc.fallsSilent();

    smsc.says(HexFormat.of().parseHex("000000400000000500000000"));

    eventually("bound again", () -> smsc.binds() == 2 && gateway.state().bound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5300021000", "5300", "53414d455f4e414d455f544841545f49535f4c4f4e4700", "53"})
  void a_bind_whose_answer_is_oddly_dressed_is_a_bind(String body) {
    smsc.bindsWith(HexFormat.of().parseHex(body));

    open();

    send();
    eventually("answered", () -> outcomes.size() == 1);
  }

  @Test
  void what_is_delivered_in_one_breath_with_the_bind_is_taken() {
    smsc.saysAtOnce(Pdu.deliver("358457000001").saying("STOP"));

    open();

    eventually("taken", () -> replies.size() == 1);
  }

  @Test
  void a_reader_that_dies_of_an_error_ends_the_line() {
    open();
    throwing = true;

    smsc.says(Pdu.deliver("358457000001").saying("STOP"));

    eventually("bound again", () -> smsc.binds() == 2);
  }

  /** Long before a silent line would be tested: whatever was under way is told at once. */
  @Test
  void a_reader_that_dies_is_noticed_without_testing_the_line() {
    var patient = GivenSmpp.to(smsc.port()).testedAfter(Duration.ofMinutes(10)).gateway();
    try (patient) {
      patient.open(new Desk());
      eventually("bound", () -> patient.state().bound());
      throwing = true;

      smsc.says(Pdu.deliver("358457000001").saying("STOP"));

      eventually("bound again", () -> smsc.binds() == 2 && patient.state().bound());
    }
  }

  private volatile boolean throwing;

  private void open() {
    gateway.open(new Desk());
    eventually("bound", () -> gateway.state().bound());
  }

  private void send() {
    var text = SmsText.of("Miten käynti sujui?");
    var message = new OutgoingMessage(UUID.randomUUID(), GivenMessage.to(1).phone(), text);
    gateway.submit(message, outcomes::add);
  }

  private final class Desk implements Inbound {
    @Override
    public CompletableFuture<Void> receipt(Receipt receipt) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> reply(Reply reply) {
      if (throwing) {
        throwing = false;
        throw new OutOfMemoryError("as if");
      }
      replies.add(reply);
      return CompletableFuture.completedFuture(null);
    }
  }
}
