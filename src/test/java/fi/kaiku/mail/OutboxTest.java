package fi.kaiku.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KaikuTest
class OutboxTest {

  @Autowired Mail mail;
  @Autowired MailStore store;
  @Autowired MailQuery query;
  @Autowired MailErasure erasure;
  @Autowired MailSettling settling;
  @Autowired MailConfiguration configuration;
  @Autowired fi.kaiku.organization.Organization organization;
  @Autowired fi.kaiku.platform.PublicUrl publicUrl;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private SmtpPeer peer;
  private MailJob job;

  @BeforeEach
  void openPeer() {
    clock.reset();
    peer = SmtpPeer.open(0);
    job = node(peer.port());
  }

  @AfterEach
  void closePeer() {
    peer.close();
    clock.reset();
  }

  private MailJob node(int port) {
    var settings =
        new MailSettings(
            "localhost", port, "", "", "none", "kaiku@kaiku.example", "", Duration.ofSeconds(5));
    var server = configuration.mailServer(settings, organization, publicUrl, clock);
    return new MailJob(store, settling, server, settings, sealing, clock);
  }

  private static NewMail letter(String to) {
    return new NewMail(
        to, "thanks", Language.FI, "Kiitos täältä", "Hyvin hoidettu!", "<p>Hyvin hoidettu!</p>");
  }

  @Test
  void a_mail_leaves_with_the_transaction_that_it_was_written_in_or_not_at_all() {
    transaction.executeWithoutResult(
        status -> {
          mail.send(letter("aino@kaiku.example"));
          status.setRollbackOnly();
        });
    job.run();
    assertThat(peer.taken()).isEmpty();

    var id = mail.send(letter("aino@kaiku.example"));
    job.run();
    assertThat(peer.taken()).singleElement().asString().contains("To: aino@kaiku.example");
    assertThat(mail.state(id)).contains(MailState.SENT);
  }

  @Test
  void what_was_sent_keeps_neither_address_nor_words_and_is_gone_after_a_day() {
    mail.send(letter("aino@kaiku.example"));
    assertThat(asText()).doesNotContain("aino").doesNotContain("hoidettu");
    job.run();

    assertThat(
            jdbc.sql(
                    "select count(*) from mail.outbox where to_sealed is null and text_sealed is"
                        + " null and subject_sealed is null and html_sealed is null")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    clock.pass(Duration.ofHours(25));
    assertThat(erasure.erase()).isEqualTo(1);
  }

  private String asText() {
    return jdbc.sql("select cast(o as text) from mail.outbox o").query(String.class).single();
  }

  @Test
  void while_the_mail_server_is_away_for_a_day_nothing_is_lost_and_all_leaves_once_it_is_back() {
    peer.close();
    var ids = IntStream.range(0, 20).mapToObj(i -> mail.send(letter("a" + i + "@kaiku.example")));
    var all = ids.toList();
    for (int hour = 0; hour < 24; hour++) {
      job.run();
      clock.pass(Duration.ofHours(1));
    }
    assertThat(all).allMatch(id -> mail.state(id).orElseThrow() == MailState.WAITING);
    assertThat(query.queue().lastCode()).contains(0);

    peer = SmtpPeer.open(peer.port());
    clock.pass(Duration.ofMinutes(5));
    job.run();
    assertThat(peer.taken()).hasSize(20);
    assertThat(query.queue().waiting()).isZero();
  }

  @Test
  void a_node_rests_while_the_server_takes_nothing_at_most_five_minutes() {
    peer.answering("MAIL", "530 5.7.1 sign in first");
    mail.send(letter("aino@kaiku.example"));
    job.run();
    peer.agreeing();

    job.run();
    assertThat(peer.taken()).as("resting").isEmpty();
    clock.pass(Duration.ofSeconds(5));
    job.run();
    assertThat(peer.taken()).hasSize(1);
    assertThat(Gaps.rest(40)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void a_receiver_that_is_not_known_is_refused_at_once_and_the_others_get_theirs() {
    peer.answering("RCPT TO:<nobody@", "550 5.1.1 no such person");
    var refused = mail.send(letter("nobody@kaiku.example"));
    var taken = mail.send(letter("aino@kaiku.example"));
    job.run();

    assertThat(mail.state(refused)).contains(MailState.REFUSED);
    assertThat(mail.state(taken)).contains(MailState.SENT);
    assertThat(query.refused())
        .singleElement()
        .satisfies(row -> assertThat(row.code()).isEqualTo(550))
        .satisfies(row -> assertThat(row.about()).isEqualTo("thanks"));
  }

  @Test
  void a_refused_mail_can_be_tried_again_with_its_words() {
    peer.answering("RCPT", "550 5.1.1 no such person");
    var id = mail.send(letter("aino@kaiku.example"));
    job.run();
    peer.agreeing();

    assertThat(store.tryAgain(id.value(), clock.instant())).isEqualTo(1);
    job.run();
    assertThat(peer.taken()).singleElement().asString().contains("Hyvin hoidettu!");
  }

  @Test
  void a_receiver_who_is_away_is_tried_again_with_growing_gaps_and_given_up_after_five_days() {
    peer.answering("RCPT", "450 4.2.1 mailbox is full");
    var id = mail.send(letter("aino@kaiku.example"));
    job.run();
    assertThat(nextTryAfter()).isEqualTo(Duration.ofMinutes(1));
    clock.pass(Duration.ofMinutes(1));
    job.run();
    assertThat(nextTryAfter()).isEqualTo(Duration.ofMinutes(5));
    for (int hour = 0; hour < 121; hour++) {
      clock.pass(Duration.ofHours(1));
      job.run();
    }
    assertThat(mail.state(id)).contains(MailState.REFUSED);
  }

  private Duration nextTryAfter() {
    var next =
        jdbc.sql("select next_try_at from mail.outbox")
            .query(java.time.OffsetDateTime.class)
            .single();
    return Duration.between(clock.instant(), next.toInstant());
  }

  @Test
  void a_mail_whose_node_died_after_the_server_took_it_leaves_again_under_the_same_id() {
    var id = mail.send(letter("aino@kaiku.example"));
    var now = clock.instant();
    var dead = store.claim(now, now.plusSeconds(50)).orElseThrow();
    job.run();
    assertThat(peer.taken()).as("the claim may still be alive").isEmpty();

    clock.pass(Duration.ofSeconds(50));
    job.run();
    assertThat(peer.taken())
        .singleElement()
        .asString()
        .contains("Message-ID: <" + id.value() + "@");
    assertThat(store.sent(dead, clock.instant())).as("too late to say so").isFalse();
  }

  @Test
  void two_nodes_hand_over_each_mail_once() {
    IntStream.range(0, 60).forEach(i -> mail.send(letter("a" + i + "@kaiku.example")));
    var other = node(peer.port());
    CompletableFuture.allOf(
            CompletableFuture.runAsync(job::run), CompletableFuture.runAsync(other::run))
        .join();

    var ids = peer.taken().stream().map(OutboxTest::messageId).toList();
    assertThat(ids).hasSize(60).doesNotHaveDuplicates();
  }

  private static String messageId(String message) {
    return message.lines().filter(line -> line.startsWith("Message-ID")).findFirst().orElseThrow();
  }

  @Test
  void a_mail_that_has_not_left_can_be_taken_back() {
    var id = mail.send(letter("aino@kaiku.example"));
    mail.withdraw(id);
    job.run();
    assertThat(peer.taken()).isEmpty();
    assertThat(mail.state(id)).isEmpty();
  }

  @Test
  void without_a_mail_server_mails_wait() {
    assertThat(mail.isSetUp()).isFalse();
    var id = mail.send(letter("aino@kaiku.example"));
    new MailJob(
            store,
            settling,
            configuration.mailServer(NONE, organization, publicUrl, clock),
            NONE,
            sealing,
            clock)
        .run();
    assertThat(mail.state(id)).contains(MailState.WAITING);
  }

  private static final MailSettings NONE =
      new MailSettings("", 0, "", "", "starttls", "", "", Duration.ofSeconds(30));
}
