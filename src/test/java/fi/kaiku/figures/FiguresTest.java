package fi.kaiku.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenAnswers.Alike;
import fi.kaiku.figures.GivenAnswers.Given;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Question;
import fi.kaiku.platform.Job;
import fi.kaiku.statistics.Nps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any figure is what counting the answers one by one gives, and is told of five or more. */
@KaikuTest
class FiguresTest {

  private static final int SMALLEST = 5;

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;

  @Autowired
  @Qualifier("figureJob")
  Job figureJob;

  @Autowired Figures figures;

  final Random random = new Random(42_026);
  Given given = new Given(List.of(), List.of(), List.of());
  RandomQuestion questions = new RandomQuestion(random, given);

  @BeforeEach
  void answers() {
    given = new GivenAnswers(jdbc, batches, random).insert(3_000);
    questions = new RandomQuestion(random, given);
    figureJob.run();
  }

  @Test
  void a_thousand_questions_are_answered_as_by_counting_the_answers_one_by_one() {
    var told = 0;
    for (int i = 0; i < 1_000; i++) {
      var question = questions.next();
      var counted = counted(question);
      assertThat(figures.nps(question.selection(), question.grouping()).by(question.by()).figures())
          .as(question.toString())
          .containsExactlyInAnyOrderEntriesOf(counted);
      told += counted.size();
    }
    assertThat(told).isGreaterThan(2_000);
  }

  /** A page counts alike questions once; that must not change what any of them tells. */
  @Test
  void what_is_told_of_one_moment_is_what_each_question_tells_alone() {
    var moment = figures.ofThisMoment();
    for (int i = 0; i < 300; i++) {
      var question = questions.next();
      var selection = question.selection();
      assertThat(moment.nps(selection, question.grouping()).by(question.by()).rows())
          .as(question.toString())
          .isEqualTo(figures.nps(selection, question.grouping()).by(question.by()).rows());
    }
  }

  private Map<List<String>, Nps> counted(Question question) {
    var isPersonal =
        Stream.concat(question.by().stream(), question.selection().only().keySet().stream())
            .anyMatch(Dimension.PERSONAL::contains);
    var counted = new HashMap<List<String>, Nps>();
    for (var alike : isPersonal ? given.groups() : given.answers()) {
      if (alike.areMeantBy(question)) {
        var key = question.by().stream().map(alike::word).toList();
        counted.merge(key, nps(alike), FiguresTest::sum);
      }
    }
    counted.values().removeIf(nps -> nps.n() < SMALLEST);
    return counted;
  }

  private static Nps nps(Alike alike) {
    return switch (alike.score()) {
      case 9, 10 -> new Nps(alike.n(), 0, 0);
      case 7, 8 -> new Nps(0, alike.n(), 0);
      default -> new Nps(0, 0, alike.n());
    };
  }

  private static Nps sum(Nps one, Nps other) {
    return new Nps(
        one.promoters() + other.promoters(),
        one.passives() + other.passives(),
        one.detractors() + other.detractors());
  }
}
