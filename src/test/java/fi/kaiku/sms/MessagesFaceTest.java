package fi.kaiku.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.GivenSmpp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaikuTest
class MessagesFaceTest {

  @Autowired ApplicationContext spring;
  @Autowired Messages messages;
  @Autowired OptOuts optOuts;
  @Autowired Sealing sealing;
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
  void what_is_queued_twice_for_one_reference_waits_once() {
    var visit = UUID.randomUUID();

    assertThat(queue(GivenMessage.to(1).about(visit))).containsExactly(visit);
    assertThat(queue(GivenMessage.to(1).about(visit), GivenMessage.to(2).about(visit))).isEmpty();

    assertThat(world.count("WAITING")).isEqualTo(1);
  }

  @Test
  void a_number_that_opted_out_is_left_out() {
    optOuts.optOut(key(1), SaidBy.STAFF);
    var wanted = GivenMessage.to(2);

    assertThat(queue(GivenMessage.to(1), wanted)).containsExactly(wanted.reference());
    assertThat(optOuts.among(List.of(key(1), key(2)))).isEqualTo(Set.of(key(1)));
  }

  @Test
  void opting_out_withdraws_what_waits_and_wipes_text_and_number() {
    queue(GivenMessage.to(1));

    optOuts.optOut(key(1), SaidBy.LINK);
    optOuts.optOut(key(1), SaidBy.LINK);

    assertThat(world.only().state()).isEqualTo("WITHDRAWN");
    assertThat(world.only().hasBody()).isFalse();
    assertThat(world.only().hasPhone()).isFalse();
  }

  @Test
  void what_waits_can_be_withdrawn_and_queued_again_and_what_has_left_cannot() {
    var left = GivenMessage.to(1);
    var waiting = GivenMessage.to(2);
    queue(left);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crankUntil(node, "SENT", 1);
    queue(waiting);
    var never = UUID.randomUUID();

    var certain = messages.withdraw(List.of(left.reference(), waiting.reference(), never));

    assertThat(certain).containsExactlyInAnyOrder(waiting.reference(), never);
    assertThat(queue(waiting)).containsExactly(waiting.reference());
    assertThat(queue(left)).isEmpty();
  }

  @Test
  void the_text_and_the_number_are_stored_sealed_only() {
    queue(GivenMessage.to("+358457123456").saying("Hei, salaisuus"));

    var stored =
        jdbc.sql("select encode(body_sealed || phone_sealed, 'escape') from sms.message")
            .query(String.class)
            .single();

    assertThat(stored).doesNotContain("salaisuus", "457123456");
  }

  @Test
  void the_database_itself_refuses_a_text_that_outlives_its_hand_over() {
    queue(GivenMessage.to(1));

    assertThatThrownBy(
            () -> jdbc.sql("update sms.message set state = 'HANDED_OVER', node = 'a'").update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Set<UUID> queue(GivenMessage... some) {
    return messages.queue(
        List.of(some).stream().map(message -> message.sealedWith(sealing)).toList());
  }

  private UUID key(int number) {
    return sealing.fingerprint(Purpose.PHONE, GivenMessage.to(number).phone());
  }
}
