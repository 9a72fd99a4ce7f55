package fi.kaiku.channel.link;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Attacks on anonymity by somebody who holds the whole database. Two hundred people with the same
 * background are asked about the same day and answer in some order; who gave which answer must stay
 * a guess at one in two hundred. See docs/decisions/0004-anonymity.md.
 */
@KaikuTest
class AnonymityTest {

  private static final int PEOPLE = 200;

  /** By guessing one expects 1 right of 200; 16 or more happen once in 10 000 000 000 000 runs. */
  private static final int LUCK = 15;

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Links links;
  @Autowired LinkAnswers answers;
  @Autowired List<Job> jobs;

  private static final Set<String> NOTES =
      Set.of("invitation.answer_note", "figures.changed_answer");

  private Attacker attacker = new Attacker(List.of());

  @BeforeEach
  void people_answer_through_the_day() {
    run("figures");
    var tokens = IntStream.range(0, PEOPLE).mapToObj(AnonymityTest::token).toList();
    tokens.forEach(token -> GivenLink.withToken(token).asking("experience").insert(jdbc));
    var inSomeOrder = new ArrayList<>(tokens);
    Collections.shuffle(inSomeOrder, new Random(7));
    for (int i = 0; i < PEOPLE; i++) {
      var link = links.open(inSomeOrder.get(i), "192.0.2.1", Optional.of(Language.FI));
      answers.score(link, i % 11);
      answers.tellMore(link, ratings(link, i), i % 3 == 0 ? "Sanoin tämän " + i : "");
      if (i % 4 == 0) {
        answers.optOut(link);
      }
    }
    attacker = new Attacker(tokens.stream().map(this::truth).toList());
  }

  @Test
  void no_value_of_an_answer_is_found_anywhere_else() {
    var ids = texts("select replace(id::text, '-', '') from feedback.feedback");
    for (var table : otherTables()) {
      var rows =
          String.join("\n", texts("select t::text from " + table + " t"))
              .replace("-", "")
              .toLowerCase(Locale.ROOT);
      assertThat(ids).as(table).noneMatch(rows::contains);
      assertThat(rows).as(table).doesNotContain("sanoin tämän");
    }
  }

  /** The note for the figures says no more than the answer itself: its day and its unit. */
  @Test
  void no_answer_shares_its_transaction_with_anything_but_a_sealed_note_and_one_for_the_figures() {
    var answered = texts("select xmin::text from feedback.feedback");
    answered.addAll(texts("select xmin::text from feedback.rating"));
    for (var table : otherTables()) {
      if (!NOTES.contains(table)) {
        assertThat(texts("select xmin::text from " + table)).doesNotContainAnyElementsOf(answered);
      }
    }
  }

  @Test
  void sealed_notes_are_alike_and_never_the_same() {
    assertThat(texts("select distinct length(sealed)::text from invitation.answer_note"))
        .hasSize(1);
    assertThat(texts("select distinct sealed::text from invitation.answer_note")).hasSize(PEOPLE);
  }

  @Test
  void by_day_neither_order_nor_transaction_pairs_an_answer_with_an_invitation() {
    assertThat(attacker.rightOf(answersInOrder("xmin::text::bigint"), invitationsInOrder("ctid")))
        .isLessThanOrEqualTo(LUCK);
    assertThat(
            attacker.rightOf(
                answersInOrder("ctid"), invitationsInOrder("xmin::text::bigint, ctid")))
        .isLessThanOrEqualTo(LUCK);
  }

  @Test
  void after_the_night_no_order_pairs_an_answer_with_an_invitation() {
    night();
    assertThat(texts("select id::text from invitation.invitation where answered")).hasSize(PEOPLE);
    assertThat(texts("select 1 from invitation.answer_note")).isEmpty();
    for (var order : List.of("ctid", "xmin::text::bigint, ctid", "id", "comment, ctid")) {
      for (var other : List.of("ctid", "xmin::text::bigint, ctid", "id", "encounter_id")) {
        assertThat(attacker.rightOf(answersInOrder(order), invitationsInOrder(other)))
            .as(order + " against " + other)
            .isLessThanOrEqualTo(LUCK);
      }
    }
  }

  @Test
  void after_the_night_ratings_tell_no_order_either() {
    assertThat(answersInOrder("xmin::text::bigint"))
        .containsSubsequence(ratedInOrder("xmin::text::bigint, ctid"));
    night();
    for (var order : List.of("ctid", "xmin::text::bigint, ctid", "value, ctid")) {
      for (var other : List.of(invitationsInOrder("ctid"), optOutsInOrder())) {
        assertThat(attacker.rightOf(ratedInOrder(order), other)).isLessThanOrEqualTo(LUCK);
      }
    }
  }

  @Test
  void after_the_night_all_answers_of_the_days_share_one_transaction_of_their_own() {
    night();
    var one = texts("select distinct xmin::text from feedback.feedback");
    assertThat(one).hasSize(1);
    assertThat(texts("select distinct xmin::text from feedback.rating")).isEqualTo(one);
    for (var table : otherTables()) {
      assertThat(texts("select xmin::text from " + table)).doesNotContainAnyElementsOf(one);
    }
  }

  @Test
  void after_the_night_no_figure_tells_when_it_was_last_changed() {
    run("figures");
    assertThat(texts("select distinct xmin::text from figures.daily_figure")).isNotEmpty();
    var before = texts("select distinct xmin::text from figures.daily_figure");
    night();
    for (var table : List.of("figures.daily_figure", "figures.background")) {
      assertThat(texts("select distinct xmin::text from " + table))
          .as(table)
          .hasSize(1)
          .doesNotContainAnyElementsOf(before);
    }
  }

  /** By day this attack works, which shows that the attacker knows the trade. */
  @Test
  void whoever_said_no_more_messages_right_after_answering_cannot_be_told_after_the_night() {
    assertThat(attacker.rightOf(answersOfThoseWhoOptedOut(), optOutsInOrder()))
        .isEqualTo(PEOPLE / 4);
    night();
    assertThat(attacker.rightOf(answersOfThoseWhoOptedOut(), optOutsInOrder()))
        .isLessThanOrEqualTo(LUCK);
    assertThat(attacker.rightOf(answersInOrder("ctid"), optOutsInOrder()))
        .isLessThanOrEqualTo(LUCK);
  }

  private void night() {
    clock.pass(Duration.ofHours(18));
    for (var name : List.of("mark-answered", "forget-order", "figures", "sweep-figures")) {
      run(name);
    }
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private Attacker.Truth truth(String token) {
    var link = links.open(token, "192.0.2.1", Optional.empty());
    var ids =
        jdbc.sql("select id, phone_key from invitation.invitation where encounter_id = :encounter")
            .param("encounter", GivenLink.withToken(token).encounter())
            .query((row, _) -> List.of(row.getString(1), row.getString(2)))
            .single();
    return new Attacker.Truth(link.answer().value().toString(), ids);
  }

  /** Every other person rates everything. */
  private static List<GivenRating> ratings(OpenLink link, int person) {
    return link.questionnaire().ratings().stream()
        .filter(_ -> person % 2 == 0)
        .map(rating -> new GivenRating(rating, 1 + person % rating.kind().most()))
        .toList();
  }

  private List<String> ratedInOrder(String order) {
    var rated = texts("select feedback_id::text from feedback.rating order by " + order);
    return rated.stream().distinct().toList();
  }

  private List<String> answersInOrder(String order) {
    return texts("select id::text from feedback.feedback order by " + order);
  }

  private List<String> invitationsInOrder(String order) {
    return texts("select id::text from invitation.invitation order by " + order);
  }

  private List<String> optOutsInOrder() {
    return texts("select phone_key::text from sms.opt_out order by xmin::text::bigint");
  }

  /** Whose answer was written last before each of the opt-outs. */
  private List<String> answersOfThoseWhoOptedOut() {
    return texts(
        """
        select (select f.id::text from feedback.feedback f
                order by f.xmin::text::bigint < o.xmin::text::bigint desc,
                         f.xmin::text::bigint desc, f.ctid desc
                limit 1)
        from sms.opt_out o order by o.xmin::text::bigint
        """);
  }

  private List<String> otherTables() {
    return texts(
        """
        select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema', 'public', 'feedback')
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private static String token(int number) {
    return "Kaiku" + String.format(Locale.ROOT, "%08d", number).replace('0', 'x');
  }
}
