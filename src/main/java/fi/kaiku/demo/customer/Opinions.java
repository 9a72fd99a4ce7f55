package fi.kaiku.demo.customer;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.Specialty;
import fi.kaiku.demo.county.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * How the invented customers take a survey. The shares stand near those that a county has published
 * of its first months: a quarter answers, more at health stations and fewer at the neuvola, and the
 * young are the least satisfied at health stations.
 */
public final class Opinions {

  private static final double[] ANSWER_AT_HEALTH_STATION = {0, .15, .20, .25, .34, .44, .43, .27};
  private static final double[] ANSWER_AT_ORAL_HEALTH = {0, .15, .18, .20, .26, .31, .29, .19};
  private static final double ANSWER_AT_NEUVOLA = 0.118;
  private static final double OPENS_ONLY = 0.08;
  private static final double RATES = 0.8;
  private static final double FILLS_IN = 0.95;
  private static final double[] PROMOTERS_AT_HEALTH_STATION = {
    0, .49, .51, .60, .67, .77, .80, .78
  };
  private static final double[] DETRACTORS_AT_HEALTH_STATION = {
    0, .27, .25, .19, .15, .08, .07, .08
  };

  /** Of those who visit after an improvement that works, so many more of the rest promote it. */
  private static final double GAINED_PROMOTERS = 0.5;

  private static final double LEFT_DETRACTORS = 0.3;

  private final Comments comments;
  private final Predicate<Visit> improved;

  public Opinions(Comments comments) {
    this(comments, _ -> false);
  }

  /**
   * Opinions of a county in which something has become better.
   *
   * @param improved the visits to which it had
   */
  public Opinions(Comments comments, Predicate<Visit> improved) {
    this.comments = comments;
    this.improved = improved;
  }

  /** What the customer does about a message: the same visit always leads to the same. */
  public Reaction reaction(Visit visit) {
    var dice = Dice.of(5, visit.sourceId().hashCode(), visit.resident().number());
    var draw = dice.nextDouble();
    var answers = answerRate(visit.place().service(), group(visit));
    if (draw < answers) {
      return answer(visit, dice);
    }
    if (draw < answers + OPENS_ONLY) {
      return new Reaction.LooksOnly();
    }
    return draw > 0.994 ? new Reaction.Refuses(draw > 0.997) : new Reaction.Nothing();
  }

  /** What somebody says of a visit without having been asked. */
  public Reaction.Answers saidAloud(Visit visit) {
    return answer(visit, Dice.of(10, visit.sourceId().hashCode(), visit.resident().number()));
  }

  private Reaction.Answers answer(Visit visit, RandomGenerator dice) {
    var score = score(visit, dice);
    var mood = Mood.of(score);
    var comment = Dice.chance(dice, mood.commentShare()) ? comments.draw(visit, mood, dice) : "";
    return new Reaction.Answers(score, comment, daysLater(dice));
  }

  /**
   * How the customer rates what else the page asks, near the score; some leave it.
   *
   * @param asked the best value of each field; the worst is 1
   * @return a value for each field that is filled in
   */
  Map<String, String> ratings(Visit visit, int score, Map<String, Integer> asked) {
    var dice = Dice.of(6, visit.sourceId().hashCode(), visit.resident().number());
    if (asked.isEmpty() || !Dice.chance(dice, RATES)) {
      return Map.of();
    }
    var ratings = new TreeMap<String, String>();
    for (var field : new TreeMap<>(asked).entrySet()) {
      var near = Math.round(field.getValue() * score / 10.0) + Dice.pick(dice, 22, 63, 15) - 1;
      if (Dice.chance(dice, FILLS_IN)) {
        ratings.put(field.getKey(), "" + Math.clamp(near, 1, field.getValue()));
      }
    }
    return ratings;
  }

  static double answerRate(Specialty service, int group) {
    return switch (service) {
      case HEALTH_STATION -> ANSWER_AT_HEALTH_STATION[group];
      case ORAL_HEALTH -> ANSWER_AT_ORAL_HEALTH[group];
      case NEUVOLA -> ANSWER_AT_NEUVOLA;
    };
  }

  private int score(Visit visit, RandomGenerator dice) {
    var better = improved.test(visit);
    var before = promoters(visit);
    var promoters = before + (better ? GAINED_PROMOTERS * (1 - before) : 0);
    var detractors = detractors(visit) * (better ? LEFT_DETRACTORS : 1);
    return switch (Dice.pick(dice, promoters, 1 - promoters - detractors, detractors)) {
      case 0 -> Dice.chance(dice, 0.66) ? 10 : 9;
      case 1 -> Dice.chance(dice, 0.68) ? 8 : 7;
      default -> Dice.pick(dice, 8, 6, 8, 12, 14, 25, 27);
    };
  }

  private static double promoters(Visit visit) {
    return switch (visit.place().service()) {
      case HEALTH_STATION -> PROMOTERS_AT_HEALTH_STATION[group(visit)];
      case ORAL_HEALTH -> 0.90;
      case NEUVOLA -> 0.935;
    };
  }

  private static double detractors(Visit visit) {
    return switch (visit.place().service()) {
      case HEALTH_STATION -> DETRACTORS_AT_HEALTH_STATION[group(visit)];
      case ORAL_HEALTH -> 0.04;
      case NEUVOLA -> 0.018;
    };
  }

  private static int group(Visit visit) {
    LocalDate day = visit.startedAt().toLocalDate();
    return Specialty.group(visit.resident().ageOn(day));
  }

  /** Most answer on the day, a few as much as nine days later. */
  private static int daysLater(RandomGenerator dice) {
    return Dice.pick(dice, 72, 14, 6, 3, 2, 1, 1, 0.5, 0.3, 0.2);
  }
}
