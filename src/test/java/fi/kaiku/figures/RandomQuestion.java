package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.GivenAnswers.Answer;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Questions as somebody asks who tries everything. */
final class RandomQuestion {

  private static final List<Dimension> BACKGROUNDS =
      List.of(
          Dimension.SERVICE,
          Dimension.UNIT,
          Dimension.KIND,
          Dimension.PROFESSION,
          Dimension.LANGUAGE,
          Dimension.AGE_BAND);
  private static final List<Dimension> TIMES =
      List.of(
          Dimension.YEAR,
          Dimension.THIRD,
          Dimension.QUARTER,
          Dimension.MONTH,
          Dimension.WEEK,
          Dimension.DAY);

  private RandomQuestion() {}

  static Question with(Random random, List<Answer> answers) {
    var by = new ArrayList<Dimension>();
    for (int i = random.nextInt(3); i > 0; i--) {
      var dimension = pick(random, random.nextInt(4) == 0 ? TIMES : BACKGROUNDS);
      if (!by.contains(dimension)) {
        by.add(dimension);
      }
    }
    var selection =
        new Selection(period(random), filters(random, answers), new Reach.WholeCounty());
    return new Question(by, selection).aboutLinksUnlessSaid();
  }

  /** The same question with one more filter, or less of its period. */
  static Question narrower(Question question, Random random, List<Answer> answers) {
    var selection = question.selection();
    var period = selection.period();
    if (random.nextInt(3) == 0) {
      var to = period.to().minusMonths(1).withDayOfMonth(1).plusMonths(1).minusDays(1);
      period = to.isAfter(period.from()) ? new Period(period.from(), to) : period;
      return new Question(question.by(), selection.during(period));
    }
    var only = new EnumMap<Dimension, List<String>>(Dimension.class);
    only.putAll(selection.only());
    filters(random, answers).forEach(only::putIfAbsent);
    return new Question(question.by(), new Selection(period, only, selection.reach()));
  }

  /** Whole months and years, as pages offer them; sometimes any days. */
  private static Period period(Random random) {
    var from = LocalDate.of(2025, 1, 1).plusMonths(random.nextInt(17));
    var to = from.plusMonths(1 + random.nextInt(6)).minusDays(1);
    return switch (random.nextInt(6)) {
      case 0, 1 -> {
        var day = from.plusDays(random.nextInt(28));
        yield new Period(day, day.plusDays(random.nextInt(90)));
      }
      case 2 -> new Period(from.withDayOfYear(1), from.withMonth(12).withDayOfMonth(31));
      case 3 -> new Period(from.withDayOfYear(1), to);
      default -> new Period(from, to);
    };
  }

  /** Values that some answer has, so that most questions are about somebody. */
  private static Map<Dimension, List<String>> filters(Random random, List<Answer> answers) {
    var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      var dimension = pick(random, BACKGROUNDS);
      var values = new ArrayList<String>();
      for (int more = random.nextInt(4) == 0 ? 2 : 1; more > 0; more--) {
        var value = pick(random, answers).values().getOrDefault(dimension, Dimension.UNKNOWN);
        if (!values.contains(value)) {
          values.add(value);
        }
      }
      filters.put(dimension, values);
    }
    return filters;
  }

  private static <T> T pick(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
