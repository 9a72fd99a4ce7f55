package fi.kaiku.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenAnswers.Answer;
import fi.kaiku.figures.question.Question;
import fi.kaiku.platform.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who may ask everything asks two questions and subtracts a row of the one from a row of
 * the other that it is a part of. What is left must never be one to four people.
 */
@KaikuTest
class AttackTest {

  private static final int QUESTIONS = 1_500;
  private static final int SMALLEST = 5;

  /** So many leaks are proof enough. */
  private static final int ENOUGH = 201;

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;

  @Autowired
  @Qualifier("figureJob")
  Job figureJob;

  @Autowired Figures figures;

  final Random random = new Random(42_026);
  List<Answer> answers = List.of();

  @BeforeEach
  void answers() {
    answers = new GivenAnswers(jdbc, batches, random).insert(2_500);
    figureJob.run();
  }

  @Test
  void no_two_questions_of_two_million_pairs_give_a_small_group_away() {
    assertThat(leaks(QUESTIONS, SMALLEST)).isEmpty();
  }

  /** No county can switch the suppression off, so the attack is shown on what it does not hide. */
  @Test
  void groups_that_are_not_too_small_the_attack_does_find() {
    assertThat(leaks(QUESTIONS / 2, 6 * SMALLEST)).hasSizeGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void enough_is_shown_to_be_of_use() {
    var shown = 0;
    for (int i = 0; i < 200; i++) {
      shown += ask(RandomQuestion.with(random, answers)).size();
    }
    assertThat(shown).isGreaterThan(100);
  }

  /** A page counts alike questions once; that must not change what any of them tells. */
  @Test
  void what_is_told_of_one_moment_is_what_each_question_tells_alone() {
    var moment = figures.ofThisMoment();
    var period = RandomQuestion.with(random, answers).selection().period();
    for (int i = 0; i < 300; i++) {
      var question = RandomQuestion.with(random, answers);
      var selection = question.selection().during(period);
      assertThat(moment.nps(selection, question.grouping()).by(question.by()).rows())
          .as(question.toString())
          .isEqualTo(figures.nps(selection, question.grouping()).by(question.by()).rows());
    }
  }

  /** Every question against every other: of 1 500 questions 2 250 000 pairs. */
  private List<String> leaks(int questions, int smallest) {
    var tables = new ArrayList<List<ShownRow>>();
    while (tables.size() < questions) {
      var question = RandomQuestion.with(random, answers);
      tables.add(ask(question));
      tables.add(ask(RandomQuestion.narrower(question, random, answers)));
    }
    var leaks = new ArrayList<String>();
    for (int i = 0; i < tables.size() && leaks.size() < ENOUGH; i++) {
      for (var other : tables) {
        addLeaks(tables.get(i), other, smallest, leaks);
      }
    }
    return leaks;
  }

  private static void addLeaks(
      List<ShownRow> one, List<ShownRow> other, int smallest, List<String> leaks) {
    for (var whole : one) {
      for (var part : other) {
        var rest = whole.n() - part.n();
        if (rest > 0 && rest < smallest && part.isPartOf(whole)) {
          leaks.add(whole + " less " + part);
        }
      }
    }
  }

  /** The rows that are shown; each counts exactly those answers that it says it counts. */
  private List<ShownRow> ask(Question question) {
    var table = figures.nps(question.selection(), question.grouping()).by(question.by());
    var shown = new ArrayList<ShownRow>();
    for (var row : table.rows()) {
      var nps = row.figure();
      if (nps != null && nps.n() > 0) {
        var behind = answers.stream().filter(answer -> answer.isBehind(question, row.key()));
        assertThat(nps.n()).as(question + " " + row.key()).isEqualTo(behind.count());
        shown.add(ShownRow.of(question, row.key(), nps.n()));
      }
    }
    return shown;
  }
}
