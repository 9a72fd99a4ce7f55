package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.GivenAnswers.Alike;
import fi.kaiku.figures.GivenAnswers.Given;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Questions as somebody asks who tries everything. */
record RandomQuestion(Random random, Given given) {

  private static final List<Dimension> OTHERS =
      List.of(
          Dimension.AREA,
          Dimension.SERVICE,
          Dimension.UNIT,
          Dimension.KIND,
          Dimension.PROFESSION,
          Dimension.LANGUAGE,
          Dimension.AGE_BAND);
  private static final List<Dimension> TIMES =
      List.of(Dimension.YEAR, Dimension.THIRD, Dimension.QUARTER, Dimension.MONTH);

  Question next() {
    var by = new ArrayList<Dimension>();
    for (int i = random.nextInt(3); i > 0; i--) {
      var dimension = pick(random.nextInt(3) == 0 ? TIMES : OTHERS);
      if (!by.contains(dimension)) {
        by.add(dimension);
      }
    }
    var filters = filters();
    var period = period();
    var isPersonal =
        Stream.concat(by.stream(), filters.keySet().stream())
            .anyMatch(Dimension.PERSONAL::contains);
    if (!isPersonal && by.size() < 2 && random.nextInt(4) == 0) {
      by.removeAll(TIMES);
      by.add(Dimension.WEEK);
      period = period.wholeWeeks();
    }
    return new Question(by, new Selection(period, filters, reach())).aboutInvitedUnlessSaid();
  }

  private Period period() {
    var from = GivenAnswers.FIRST.plusMonths(random.nextInt(GivenAnswers.MONTHS));
    var to = from.plusMonths(random.nextInt(12));
    return new Period(from.atDay(1), to.atEndOfMonth());
  }

  private Reach reach() {
    return random.nextInt(3) > 0
        ? new Reach.WholeCounty()
        : new Reach.Units(Set.copyOf(List.of(pick(given.units()), pick(given.units()))));
  }

  /** Values that some answer has, so that most questions are about somebody. */
  private Map<Dimension, List<String>> filters() {
    var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      var dimension = pick(OTHERS);
      var values = new ArrayList<String>();
      for (int more = random.nextInt(4) == 0 ? 2 : 1; more > 0; more--) {
        var value = pick(some(dimension)).word(dimension);
        if (!values.contains(value)) {
          values.add(value);
        }
      }
      filters.put(dimension, values);
    }
    return filters;
  }

  private List<Alike> some(Dimension dimension) {
    return Dimension.PERSONAL.contains(dimension) ? given.groups() : given.answers();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
