package fi.kaiku.channel.link;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.followup.contact.NewContactRequest;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.platform.address.ReachableNumber;
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
 * Attacks by somebody who holds the whole database, on those who have asked to be contacted. All of
 * two hundred people have written something; a third of them asked for an answer right afterwards.
 * So their answers are known to be among those without a comment; which is whose must stay a guess.
 */
@KaikuTest
@FreshTables
class ContactAnonymityTest {

  private static final int PEOPLE = 200;

  /** By guessing one expects 1 right of 67; 16 or more happen once in 10 000 000 000 000 runs. */
  private static final int LUCK = 15;

  private static final String SANOIN_IN_HEX = "53616e6f696e";
  private static final String ANSWERS = "feedback.feedback";
  private static final String REQUESTS = "followup.contact_request";
  private static final String BY_TRANSACTION = "xmin::text::bigint, ctid";
  private static final List<String> ORDERS = List.of("ctid", BY_TRANSACTION, "id");

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Links links;
  @Autowired LinkAnswers answers;
  @Autowired ContactRequests requests;
  @Autowired List<Job> jobs;
  @Autowired Sealing sealing;

  private final List<String> tokens = new ArrayList<>();
  private TablesLaidBare tables;

  @BeforeEach
  void people_answer_through_the_day_and_some_want_an_answer() {
    tables = new TablesLaidBare(jdbc);
    IntStream.range(0, PEOPLE).mapToObj(ContactAnonymityTest::token).forEach(tokens::add);
    tokens.forEach(token -> GivenLink.withToken(token).insert(jdbc));
    GivenLink.allSent(jdbc);
    Collections.shuffle(tokens, new Random(7));
    for (int i = 0; i < PEOPLE; i++) {
      var link = link(tokens.get(i));
      answers.scoreAnew(link, i % 11);
      GivenPart.tell(answers, link, List.of(), "Sanoin tämän " + i);
      if (i % 3 == 0) {
        ask(link, i);
      }
    }
  }

  @Test
  void the_words_of_a_request_are_in_no_answer_and_can_be_read_nowhere() {
    assertThat(tables.texts("select 1 from " + REQUESTS)).hasSize(67);
    tick();
    assertThat(tables.texts("select 1 from " + ANSWERS + " where comment is null")).hasSize(67);
    for (var table : tables.tables("where schemaname = 'followup'")) {
      assertThat(tables.texts("select t::text from " + table + " t").toString())
          .doesNotContain("Sanoin", SANOIN_IN_HEX)
          .doesNotContain("358401234", "040 1234", "04012340", "04012341");
    }
  }

  @Test
  void no_key_of_a_request_is_found_in_any_other_table_nor_one_of_an_answer_in_it() {
    for (var when : List.of("before the tick", "after it")) {
      var keys = tables.texts("select id::text from " + REQUESTS);
      keys.addAll(tables.texts("select answer_key::text from " + REQUESTS));
      for (var other : otherTables()) {
        assertThat(tables.texts("select t::text from " + other + " t").toString())
            .as(other + " " + when)
            .doesNotContain(keys);
      }
      var rows = tables.texts("select r::text from " + REQUESTS + " r").toString();
      assertThat(rows).doesNotContain(tables.texts("select id::text from invitation.invitation"));
      assertThat(rows).doesNotContain(idsOfAnswers());
      tick();
    }
  }

  private List<String> idsOfAnswers() {
    return tables.texts(
        "select id::text from feedback.waiting union select id::text from feedback.feedback");
  }

  /**
   * Also while answers wait: each request is written anew with all others as soon as it is there.
   */
  @Test
  void requests_share_one_transaction_of_their_own_before_the_tick_and_after_it() {
    tellTheirTransactionToNobody();
    tick();
    run("contact-requests");
    tellTheirTransactionToNobody();
  }

  @Test
  void one_that_is_changed_days_later_shares_no_transaction_with_its_answer() {
    clock.pass(Duration.ofDays(5));
    var asked = link(tokens.getFirst());
    GivenPart.tell(answers, asked, List.of(), "Sanon vielä tämän");
    ask(asked, 0);
    nobodyElseHas(tables.texts("select xmin::text from " + REQUESTS));
  }

  private void tellTheirTransactionToNobody() {
    var own = tables.texts("select distinct xmin::text from " + REQUESTS);
    assertThat(own).hasSize(1);
    nobodyElseHas(own);
  }

  private void nobodyElseHas(List<String> own) {
    for (var other : otherTables()) {
      assertThat(tables.texts("select xmin::text from " + other))
          .as(other)
          .doesNotContainAnyElementsOf(own);
    }
  }

  private List<String> otherTables() {
    var all = tables.tables("where schemaname not in ('pg_catalog', 'information_schema')");
    all.remove(REQUESTS);
    return all;
  }

  @Test
  void no_order_pairs_requests_with_answers_that_wait() {
    pairsNothing("feedback.waiting", new Attacker(truths(false)), "");
  }

  @Test
  void no_order_pairs_requests_with_answers_that_have_appeared() {
    tick();
    run("contact-requests");
    pairsNothing(ANSWERS, new Attacker(truths(true)), " where comment is null");
  }

  private void pairsNothing(String table, Attacker attacker, String which) {
    for (var order : ORDERS) {
      for (var other : ORDERS) {
        var rows = tables.texts("select id::text from " + table + which + " order by " + order);
        assertThat(attacker.rightOf(rows, tables.inOrder(REQUESTS, other)))
            .as(order + " against " + other)
            .isLessThanOrEqualTo(LUCK);
      }
    }
  }

  @Test
  void no_order_pairs_requests_with_those_who_were_asked() {
    var attacker = new Attacker(invited());
    for (var order : ORDERS) {
      assertThat(
              attacker.rightOf(tables.inOrder(REQUESTS, "ctid"), tables.invitationsInOrder(order)))
          .isLessThanOrEqualTo(LUCK);
    }
  }

  @Test
  void once_links_are_closed_not_even_the_countys_key_leads_from_a_link_to_its_request() {
    clock.pass(Duration.ofDays(63));
    run("contact-requests");
    assertThat(tables.texts("select 1 from " + REQUESTS + " where answer_key is not null"))
        .isEmpty();
  }

  /** Who made which request, as only the test knows it. */
  private List<Attacker.Truth> truths(boolean appeared) {
    return tokens.stream()
        .map(token -> new Attacker.Truth(answer(token, appeared), request(token)))
        .toList();
  }

  private List<Attacker.Truth> invited() {
    return tokens.stream()
        .filter(token -> !request(token).isEmpty())
        .map(
            token ->
                new Attacker.Truth(
                    request(token).getFirst(),
                    tables.texts(
                        "select id::text from invitation.invitation where encounter_id = '%s'"
                            .formatted(GivenLink.withToken(token).encounter()))))
        .toList();
  }

  private String answer(String token, boolean appeared) {
    var id = link(token).answer().value().toString();
    return appeared ? sealing.fingerprint(Purpose.APPEARED, id).toString() : id;
  }

  private List<String> request(String token) {
    var key = sealing.fingerprint(Purpose.CONTACT, link(token).answer().value().toString());
    return tables.texts("select id::text from %s where answer_key = '%s'".formatted(REQUESTS, key));
  }

  private void ask(OpenLink link, int person) {
    var number = String.format(Locale.ROOT, "040 123 4%03d", person);
    requests.ask(
        new NewContactRequest(
            link.answer(),
            link.invited().unit(),
            link.invited().service(),
            Language.FI,
            new ContactWays(ReachableNumber.of(number).orElseThrow(), null),
            ""));
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

  private static String token(int number) {
    return "Kaiku" + String.format(Locale.ROOT, "%08d", number).replace('0', 'x');
  }
}
