package fi.kaiku.channel.link;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Attacks by somebody who holds the whole database, on what it may remember of who came when. Two
 * hundred people with the same background are asked about the same day and answer in some order;
 * who gave which answer must stay a guess at one in two hundred. What backgrounds tell is tried in
 * {@code fi.kaiku.attack}; see docs/anonymity.md.
 */
@KaikuTest
@FreshTables
class AnonymityTest {

  private static final int PEOPLE = 200;

  /** By guessing one expects 1 right of 200; 16 or more happen once in 10 000 000 000 000 runs. */
  private static final int LUCK = 15;

  private static final String ANSWERS = "feedback.feedback";
  private static final String BY_TRANSACTION = "xmin::text::bigint, ctid";

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Links links;
  @Autowired LinkAnswers answers;
  @Autowired List<Job> jobs;
  @Autowired Sealing sealing;

  private Attacker attacker = new Attacker(List.of());
  private Attacker early = new Attacker(List.of());
  private List<String> tokens = List.of();
  private TablesLaidBare tables;

  @BeforeEach
  void people_answer_through_the_day() {
    tables = new TablesLaidBare(jdbc);
    tokens = IntStream.range(0, PEOPLE).mapToObj(AnonymityTest::token).toList();
    tokens.forEach(token -> GivenLink.withToken(token).asking("experience").insert(jdbc));
    sendMessages();
    answer(0, PEOPLE);
    early = new Attacker(tokens.stream().map(token -> truth(token, waiting(token))).toList());
    attacker = new Attacker(tokens.stream().map(token -> truth(token, appeared(token))).toList());
  }

  @Test
  void answers_that_wait_say_nothing_and_all_look_alike() {
    assertThat(tables.texts("select 1 from feedback.feedback")).isEmpty();
    assertThat(tables.texts("select distinct length(sealed)::text from feedback.waiting"))
        .hasSize(1);
    assertThat(tables.texts("select distinct sealed::text from feedback.waiting")).hasSize(PEOPLE);
    assertThat(tables.nowhereElse("feedback.waiting")).isEmpty();
  }

  @Test
  void no_value_of_an_answer_that_has_appeared_is_found_anywhere_else() {
    tick();
    assertThat(tables.texts("select 1 from feedback.waiting")).isEmpty();
    assertThat(tables.nowhereElse(ANSWERS)).isEmpty();
  }

  @Test
  void once_answers_have_appeared_no_order_pairs_them_with_invitations() {
    tick();
    for (var order : List.of("ctid", BY_TRANSACTION, "id", "comment, ctid")) {
      for (var other : List.of("ctid", BY_TRANSACTION, "id", "encounter_id")) {
        assertThat(
                attacker.rightOf(tables.inOrder(ANSWERS, order), tables.invitationsInOrder(other)))
            .as(order + " against " + other)
            .isLessThanOrEqualTo(LUCK);
      }
    }
  }

  @Test
  void once_answers_have_appeared_neither_ratings_nor_envelopes_nor_readings_tell_an_order() {
    tick();
    run("read-comments");
    for (var order : List.of("ctid", BY_TRANSACTION)) {
      tellsNothing(tables.ratedInOrder(order));
      tellsNothing(tables.inOrder("feedback.escrow", order));
      tellsNothing(tables.readInOrder(order));
    }
  }

  @Test
  void answers_of_one_day_share_one_transaction_of_their_own_however_many_ticks_it_had() {
    tick();
    run("read-comments");
    scoreAnew(tokens.subList(0, 50));
    tick();
    var one = tables.texts("select distinct xmin::text from feedback.feedback");
    assertThat(one).hasSize(1);
    for (var own :
        List.of(
            "feedback.rating",
            "feedback.told_comment",
            "insight.reading",
            "followup.open_comment")) {
      assertThat(tables.texts("select distinct xmin::text from " + own)).isEqualTo(one);
    }
    for (var table : tables.otherTables()) {
      assertThat(tables.texts("select xmin::text from " + table)).doesNotContainAnyElementsOf(one);
    }
  }

  /** While answers wait this attack works, which shows that the attacker knows the trade. */
  @Test
  void whoever_said_no_more_messages_right_after_answering_cannot_be_told_once_it_has_appeared() {
    assertThat(
            early.rightOf(tables.lastBeforeEachOptOut("feedback.waiting"), tables.optOutsInOrder()))
        .isEqualTo(PEOPLE / 4);
    tick();
    assertThat(attacker.rightOf(tables.lastBeforeEachOptOut(ANSWERS), tables.optOutsInOrder()))
        .isLessThanOrEqualTo(LUCK);
    assertThat(attacker.rightOf(tables.inOrder(ANSWERS, "ctid"), tables.optOutsInOrder()))
        .isLessThanOrEqualTo(LUCK);
  }

  /** The changed answer waits beside the opt-out, sealed; what it was still stands to be read. */
  @Test
  void whoever_changes_an_answer_and_then_says_no_more_messages_does_not_show_which_it_was() {
    jdbc.sql("delete from sms.opt_out").update();
    tick();
    answer(0, 50);
    var appeared = tables.texts("select id::text from feedback.feedback");
    var waiting = tables.lastBeforeEachOptOut("feedback.waiting");
    waiting.retainAll(appeared);
    assertThat(waiting).isEmpty();
  }

  @Test
  void once_a_month_is_released_its_answers_have_ids_that_no_link_gives() {
    tick();
    var before = tables.texts("select id::text from feedback.feedback");
    jdbc.sql("insert into invitation.closing_day values ('2026-05-01', '2026-06-15')").update();
    clock.set("2026-06-16T01:00:00Z");
    run("release");
    assertThat(tables.texts("select id::text from feedback.feedback"))
        .hasSameSizeAs(before)
        .doesNotContainAnyElementsOf(before);
    assertThat(tables.texts("select 1 from feedback.escrow")).isEmpty();
    assertThat(tables.texts("select distinct xmin::text from feedback.feedback")).hasSize(1);
  }

  @Test
  void no_figure_tells_an_order_or_a_time_either() {
    tick();
    run("figures");
    for (var table : tables.tables("where schemaname = 'figures'")) {
      assertThat(tables.texts("select t::text from " + table + " t").toString())
          .as(table)
          .doesNotContain(tables.texts("select id::text from feedback.feedback"));
    }
  }

  private void tellsNothing(List<String> inOrder) {
    assertThat(inOrder).hasSizeGreaterThan(PEOPLE / 4);
    for (var other : List.of(tables.invitationsInOrder("ctid"), tables.optOutsInOrder())) {
      assertThat(attacker.rightOf(inOrder, other)).isLessThanOrEqualTo(LUCK);
    }
  }

  /** People answer in some order; every fourth says right afterwards: no more messages. */
  private void answer(int from, int to) {
    var inSomeOrder = new ArrayList<>(tokens.subList(from, to));
    Collections.shuffle(inSomeOrder, new Random(7));
    for (int i = 0; i < inSomeOrder.size(); i++) {
      var link = link(inSomeOrder.get(i));
      answers.scoreAnew(link, i % 11);
      GivenPart.tell(answers, link, ratings(link, i), i % 3 == 0 ? "Sanoin tämän " + i : "");
      if (i % 4 == 0) {
        answers.optOut(link.token());
      }
    }
  }

  private void scoreAnew(List<String> those) {
    those.forEach(token -> answers.scoreAnew(link(token), 7));
  }

  private void tick() {
    clock.pass(Duration.ofMinutes(30));
    run("appear");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private OpenLink link(String token) {
    return links.open(token, "192.0.2.1", Optional.of(Language.FI));
  }

  private String waiting(String token) {
    return link(token).answer().value().toString();
  }

  /** The county's key makes one id of the other, and nobody else. */
  private String appeared(String token) {
    return sealing.fingerprint(Purpose.APPEARED, waiting(token)).toString();
  }

  private Attacker.Truth truth(String token, String answer) {
    var ids =
        jdbc.sql("select id, phone_key from invitation.invitation where encounter_id = :encounter")
            .param("encounter", GivenLink.withToken(token).encounter())
            .query((row, _) -> List.of(row.getString(1), row.getString(2)))
            .single();
    return new Attacker.Truth(answer, ids);
  }

  private void sendMessages() {
    GivenLink.allSent(jdbc);
  }

  /** Every other person rates everything. */
  private static List<GivenRating> ratings(OpenLink link, int person) {
    return link.questionnaire().items().stream()
        .filter(_ -> person % 2 == 0)
        .map(rating -> new GivenRating(rating, 1 + person % rating.values().size()))
        .toList();
  }

  private static String token(int number) {
    return "Kaiku" + String.format(Locale.ROOT, "%08d", number).replace('0', 'x');
  }
}
