package fi.kaiku.sms.smpp;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import fi.kaiku.sms.smpp.Faults.Ids;
import fi.kaiku.sms.smpp.Faults.Receipts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receipts that are early, late, doubled, contradicting, or in another way of counting. */
@KaikuTest
class ReceiptsTest {

  /** From the least certain to the most. */
  private static final List<String> WORDS = List.of("ENROUTE", "UNKNOWN", "UNDELIV", "DELIVRD");

  private static final Map<String, String> STATES =
      Map.of("UNKNOWN", "UNKNOWN", "UNDELIV", "UNDELIVERED", "DELIVRD", "DELIVERED");

  @Autowired ApplicationContext spring;
  @Autowired JdbcClient jdbc;

  final FaultySmsc smsc = FaultySmsc.start();
  SendingWorld world;

  @BeforeEach
  void aWorld() {
    world = new SendingWorld(spring);
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
  }

  @Test
  void a_receipt_that_overtakes_the_answer_is_kept_until_its_message_is_known() {
    smsc.with(Faults.none().receipts(Receipts.BEFORE_THE_ANSWER));
    world.queueMany(20);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crank(node, "all delivered", () -> delivered() == 20);

    assertThat(smsc.post().acknowledged()).isEqualTo(20);
    assertThat(kept()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"TWICE,40", "CONTRADICTING,80"})
  void doubled_and_contradicting_receipts_end_with_the_most_certain_word(
      Receipts receipts, int howMany) {
    smsc.with(Faults.none().receipts(receipts));
    world.queueMany(20);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crank(node, "all told", () -> smsc.post().acknowledged() == howMany);
    world.crank(node, "all delivered", () -> delivered() == 20);

    assertThat(world.count("SENT")).isEqualTo(20);
  }

  /** What comes is a random choice of words for each message, some doubled, in random order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void receipts_lost_doubled_and_disordered_never_take_back_a_more_certain_word(long seed) {
    world.queueMany(20);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crankUntil(node, "SENT", 20);
    var random = new Random(seed);
    var said = new HashMap<String, String>();
    for (int i = 0; i < 60; i++) {
      var about = smsc.taken().get(random.nextInt(19));
      var word = WORDS.get(random.nextInt(WORDS.size()));
      said.merge(about.id(), word, (a, b) -> WORDS.indexOf(a) > WORDS.indexOf(b) ? a : b);

      receipt(about.phone(), ReceiptPost.text(about.id(), word));

      assertThat(receiptOf(about.id())).isEqualTo(STATES.get(said.get(about.id())));
    }
    assertThat(receiptOf(smsc.taken().get(19).id())).as("lost").isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "SAME, AUTO",
    "PADDED_IN_RECEIPT, AUTO",
    "HEX_THEN_DECIMAL, AUTO",
    "DECIMAL_THEN_HEX, AUTO",
    "PADDED_IN_RECEIPT, SAME",
    "HEX_THEN_DECIMAL, DECIMAL_OF_HEX",
    "DECIMAL_THEN_HEX, HEX_OF_DECIMAL"
  })
  void ids_find_their_message_however_the_operator_writes_them(Ids ids, ReceiptIds setting) {
    smsc.with(Faults.none().receipts(Receipts.AFTER_THE_ANSWER).ids(ids));
    world.queueMany(30);
    var node = world.node(GivenSmpp.to(smsc).receiptIds(setting).gateway(), SendingWorld.PATIENT);

    world.crank(node, "all delivered", () -> delivered() == 30);
  }

  @Test
  void an_id_that_fits_two_ways_of_counting_goes_to_the_message_with_the_right_number() {
    world.queue(GivenMessage.to(1), GivenMessage.to(2));
    var node = world.node(GivenSmpp.to(smsc).window(1).gateway(), SendingWorld.PATIENT);
    world.crankUntil(node, "SENT", 2);
    rename("1000001", "10");
    rename("1000002", "a");

    receipt(secondPhone(), ReceiptPost.text("10", "DELIVRD"));

    assertThat(receiptOf("a")).isEqualTo("DELIVERED");
    assertThat(receiptOf("10")).isNull();
  }

  @Test
  void a_receipt_settles_the_only_unknown_message_to_its_number() {
    smsc.with(Faults.none().noAnswerEvery(1));
    world.queueMany(1);
    var node = unknown(1);

    receipt(GivenMessage.to(0).phone(), ReceiptPost.text("77", "DELIVRD"));

    assertThat(node.name()).isEqualTo("send");
    assertThat(world.only().state()).isEqualTo("SENT");
    assertThat(world.only().receipt()).isEqualTo("DELIVERED");
    assertThat(world.only().supplierId()).isEqualTo("77");
  }

  @Test
  void with_two_unknown_messages_to_one_number_a_receipt_without_a_known_id_settles_neither() {
    smsc.with(Faults.none().noAnswerEvery(1));
    world.queue(GivenMessage.to(5), GivenMessage.to(5));
    unknown(2);

    receipt(GivenMessage.to(5).phone(), ReceiptPost.text("77", "DELIVRD"));

    assertThat(world.rows()).extracting(MessageRow::state).containsOnly("UNKNOWN");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void a_receipt_that_says_on_its_way_proves_that_it_was_sent_and_nothing_more() {
    smsc.with(Faults.none().noAnswerEvery(1));
    world.queueMany(1);
    unknown(1);

    receipt(GivenMessage.to(0).phone(), ReceiptPost.text("78", "ACCEPTD"));

    assertThat(world.only().state()).isEqualTo("SENT");
    assertThat(world.only().receipt()).isNull();
  }

  @Test
  void a_receipt_of_somebody_elses_message_is_acknowledged_and_harms_nothing() {
    world.queueMany(1);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crankUntil(node, "SENT", 1);

    receipt("+358457999999", ReceiptPost.text("5", "UNDELIV"));

    assertThat(world.only().receipt()).isNull();
  }

  private SendJob unknown(int count) {
    var gateway = GivenSmpp.to(smsc).givingUpAfter(Duration.ofMinutes(1)).gateway();
    var node = world.node(gateway, SendingWorld.IMPATIENT);
    world.crankUntil(node, "UNKNOWN", count);
    return node;
  }

  private void receipt(String phone, String text) {
    var before = smsc.post().acknowledged();
    smsc.post().receipt(phone, text);
    eventually("the receipt is acknowledged", () -> smsc.post().acknowledged() == before + 1);
  }

  private static String secondPhone() {
    return GivenMessage.to(2).phone();
  }

  private void rename(String supplierId, String other) {
    jdbc.sql("update sms.message set supplier_id = :other where supplier_id = :id")
        .param("id", supplierId)
        .param("other", other)
        .update();
  }

  private @Nullable String receiptOf(String supplierId) {
    return world.rows().stream()
        .filter(row -> supplierId.equals(row.supplierId()))
        .findFirst()
        .orElseThrow()
        .receipt();
  }

  private long delivered() {
    return world.rows().stream().filter(row -> "DELIVERED".equals(row.receipt())).count();
  }

  private long kept() {
    return jdbc.sql("select count(*) from sms.early_receipt").query(Long.class).single();
  }
}
