package fi.kaiku.sms.sending;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.Messages;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.GivenSmpp;
import fi.kaiku.sms.smpp.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages to the county's own people are nobody's invitation. */
@KaikuTest
class CallsOfStaffTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-05-31T21:00:00Z");

  @Autowired ApplicationContext spring;
  @Autowired StoppedClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Messages messages;
  @Autowired OptOuts optOuts;
  @Autowired Sealing sealing;
  @Autowired List<Erasure> erasures;

  final FaultySmsc smsc = FaultySmsc.start();
  SendingWorld world;
  SendJob node;

  @BeforeEach
  void late_in_the_evening() {
    clock.set("2026-06-01T20:17:00Z");
    world = new SendingWorld(spring);
    var gateway = GivenSmpp.to(smsc).gateway();
    node = world.node(gateway, SendingWorld.PATIENT);
    node.run();
    eventually("bound", () -> gateway.state().bound());
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
    clock.reset();
  }

  @Test
  void one_leaves_at_any_hour_whatever_customers_want_and_knows_soon_but_the_day() {
    world.queue(GivenMessage.to(1).notAfter(TestWorld.NOW.plus(Duration.ofDays(3))));
    var phone = GivenMessage.to(2).phone();
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, phone), SaidBy.REPLY);
    messages.callStaff(phone, "Kiireellinen", clock.instant().plusSeconds(900));
    node.run();

    assertThat(smsc.taken()).extracting(Taken::phone).containsExactly(phone);
    var times =
        jdbc.sql(
                "select distinct unnest(array[handed_over_at, settled_at, not_after_at]) from"
                    + " sms.message where for_staff")
            .query(OffsetDateTime.class)
            .list();
    assertThat(times).extracting(OffsetDateTime::toInstant).containsExactly(MIDNIGHT);
    clock.pass(Duration.ofDays(1));
    erasures.forEach(Erasure::erase);
    assertThat(jdbc.sql("select from sms.message where for_staff").query().listOfRows()).isEmpty();
  }
}
