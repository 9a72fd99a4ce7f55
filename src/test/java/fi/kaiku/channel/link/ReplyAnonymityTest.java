package fi.kaiku.channel.link;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.invitation.Conversations;
import fi.kaiku.invitation.Conversations.NewConversation;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.Correspondent;
import fi.kaiku.sms.Correspondent.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As {@link AnonymityTest}, of people who answer by replying: two hundred are asked, every other
 * one replies through the day. Neither who gave which answer nor who has answered may be read off
 * the conversations.
 */
@KaikuTest
@FreshTables
class ReplyAnonymityTest {

  private static final int PEOPLE = 200;
  private static final int LUCK = 15;
  private static final String CONVERSATIONS = "channel.conversation";

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Conversations conversations;
  @Autowired Correspondent correspondent;
  @Autowired TransactionTemplate transaction;
  @Autowired List<Job> jobs;
  @Autowired Sealing sealing;

  private List<String> tokens = List.of();
  private final List<String> repliers = new ArrayList<>();
  private Attacker attacker = new Attacker(List.of());
  private Attacker early = new Attacker(List.of());
  private TablesLaidBare tables;

  @BeforeEach
  void people_reply_through_the_day() {
    tables = new TablesLaidBare(jdbc);
    tokens = IntStream.range(0, PEOPLE).mapToObj(ReplyAnonymityTest::token).toList();
    tokens.forEach(token -> GivenLink.withToken(token).asking("experience").insert(jdbc));
    jdbc.sql("update invitation.invitation set by_reply = true").update();
    sendMessages();
    transaction.executeWithoutResult(
        _ -> conversations.begin(tokens.stream().map(this::asked).toList()));
    var inSomeOrder = new ArrayList<>(tokens);
    Collections.shuffle(inSomeOrder, new Random(7));
    repliers.addAll(inSomeOrder.subList(0, PEOPLE / 2));
    for (int i = 0; i < repliers.size(); i++) {
      says(repliers.get(i), i % 11 + (i % 3 == 0 ? " sanoin tämän" : ""));
    }
    early = new Attacker(repliers.stream().map(token -> truth(token, waiting(token))).toList());
    attacker = new Attacker(repliers.stream().map(token -> truth(token, appears(token))).toList());
  }

  /** Until the next tick this attack works, which shows that the attacker knows the trade. */
  @Test
  void who_gave_which_answer_is_no_longer_told_by_order_or_transaction() {
    assertThat(pairedByTransaction("feedback.waiting", early)).isEqualTo(PEOPLE / 2);
    tick();
    assertThat(pairedByTransaction("feedback.feedback", attacker)).isLessThanOrEqualTo(LUCK);
    for (var order : List.of("ctid", "xmin::text::bigint, ctid", "id")) {
      for (var other : List.of("ctid", "xmin::text::bigint, ctid", "sealed", "phone_key")) {
        assertThat(
                attacker.rightOf(tables.inOrder("feedback.feedback", order), phonesInOrder(other)))
            .as(order + " against " + other)
            .isLessThanOrEqualTo(LUCK);
      }
    }
  }

  @Test
  void who_has_replied_is_not_told_by_their_conversation() {
    assertThat(tables.texts("select distinct xmin::text from " + CONVERSATIONS))
        .hasSizeGreaterThan(PEOPLE / 2);
    tick();
    assertThat(tables.texts("select distinct xmin::text from " + CONVERSATIONS)).hasSize(1);
    assertThat(phonesInOrder("ctid")).isEqualTo(phonesInOrder("phone_key"));
    assertThat(
            tables.texts(
                "select distinct length(sealed) || ' ' || closes_at from " + CONVERSATIONS))
        .hasSize(1);
    assertThat(tables.texts("select 1 from sms.incoming")).isEmpty();
  }

  @Test
  void conversations_and_answers_share_no_value_and_no_transaction() {
    tick();
    assertThat(tables.nowhereElse("feedback.feedback")).isEmpty();
    var answers = tables.texts("select distinct xmin::text from feedback.feedback");
    for (var table : tables.otherTables()) {
      assertThat(tables.texts("select xmin::text from " + table))
          .as(table)
          .doesNotContainAnyElementsOf(answers);
    }
  }

  /** Also of the words that went back to them the number is forgotten once they have left. */
  @Test
  void when_a_conversation_has_closed_not_even_the_key_tells_its_answer() {
    tick();
    clock.pass(Duration.ofDays(8));
    run("conversations");
    assertThat(tables.texts("select 1 from channel.conversation where token_hash is not null"))
        .isEmpty();
    var opened =
        jdbc.sql("select sealed from channel.conversation")
            .query((row, _) -> sealing.openText(Sealed.of(row.getBytes("sealed"))).strip())
            .list();
    assertThat(opened).hasSize(PEOPLE);
    assertThat(opened.stream().distinct()).hasSize(1);
    assertThat(opened.getFirst()).doesNotContain("Kaiku", "SCORED");
  }

  private int pairedByTransaction(String answers, Attacker who) {
    var pairs =
        jdbc.sql(
                """
                select f.id::text as answer, c.phone_key::text as phone
                from %s f join channel.conversation c on c.xmin = f.xmin
                """
                    .formatted(answers))
            .query((row, _) -> List.of(row.getString("answer"), row.getString("phone")))
            .list();
    return who.rightOf(
        pairs.stream().map(List::getFirst).toList(), pairs.stream().map(List::getLast).toList());
  }

  private List<String> phonesInOrder(String order) {
    return tables.texts("select phone_key::text from channel.conversation order by " + order);
  }

  private void says(String token, String text) {
    var heard = new Heard(phoneKey(token), sealing.seal("+358401234567"), text);
    transaction.executeWithoutResult(_ -> correspondent.hear(heard));
  }

  private NewConversation asked(String token) {
    return new NewConversation(
        UUID.randomUUID(),
        phoneKey(token),
        LinkToken.of(token),
        Language.FI,
        clock.instant().plus(Duration.ofDays(14)));
  }

  private void tick() {
    clock.pass(Duration.ofMinutes(30));
    run("appear");
    run("conversations");
    run("read-comments");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private UUID phoneKey(String token) {
    return jdbc.sql("select phone_key from invitation.invitation where encounter_id = :encounter")
        .param("encounter", GivenLink.withToken(token).encounter())
        .query(UUID.class)
        .single();
  }

  private String waiting(String token) {
    return sealing.fingerprint(Purpose.ANSWER, token).toString();
  }

  private String appears(String token) {
    return sealing.fingerprint(Purpose.APPEARED, waiting(token)).toString();
  }

  private Attacker.Truth truth(String token, String answer) {
    return new Attacker.Truth(answer, List.of(phoneKey(token).toString()));
  }

  private void sendMessages() {
    jdbc.sql(
            """
            insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
                                     handed_over_at, settled_at, state)
            select gen_random_uuid(), id, phone_key, 1, send_after_at, not_after_at, send_after_at,
                   send_after_at, 'SENT'
            from invitation.invitation
            """)
        .update();
  }

  private static String token(int number) {
    return "Kaiku" + String.format(Locale.ROOT, "%08d", number).replace('0', 'x');
  }
}
