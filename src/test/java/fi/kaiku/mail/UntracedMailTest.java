package fi.kaiku.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Sealing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An urgent comment is written at the moment at which somebody is called for it. */
@KaikuTest
@FreshTables
class UntracedMailTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-05-31T21:00:00Z");

  @Autowired Mail mail;
  @Autowired MailStore store;
  @Autowired MailSettling settling;
  @Autowired MailConfiguration configuration;
  @Autowired Organization organization;
  @Autowired PublicUrl publicUrl;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;
  @Autowired MeterRegistry meters;
  @Autowired JdbcClient jdbc;

  private final SmtpPeer peer = SmtpPeer.open(0);

  @BeforeEach
  void at_a_quarter_past_noon() {
    clock.reset();
    clock.pass(Duration.ofMinutes(17));
  }

  @AfterEach
  void closePeer() {
    peer.close();
    clock.reset();
  }

  @Test
  void a_call_leaves_no_trace_once_it_has_left_and_but_a_day_when_it_was_refused() {
    peer.answering("RCPT TO:<nobody@", "550 5.1.1 no such person");
    mail.send(urgent("aino@kaiku.example"));
    mail.send(urgent("nobody@kaiku.example"));
    handOver();

    assertThat(peer.taken()).hasSize(1);
    var times =
        jdbc.sql(
                "select distinct unnest(array[created_at, next_try_at, settled_at]) from"
                    + " mail.outbox")
            .query(OffsetDateTime.class)
            .list();
    assertThat(times).extracting(OffsetDateTime::toInstant).containsExactly(MIDNIGHT);
    assertThat(meters.find("kaiku.mail.mails").meters())
        .allSatisfy(meter -> assertThat(meter.getId().getTag("about")).isNull());
  }

  private void handOver() {
    var settings = GivenMail.settings(peer.port());
    var server = configuration.mailServer(settings, organization, publicUrl, clock);
    new MailJob(store, settling, server, settings, sealing, clock).run();
  }

  private static NewMail urgent(String to) {
    return new NewMail(to, NewMail.URGENT, Language.FI, "Avaa", "Avaa hälytys", null);
  }
}
