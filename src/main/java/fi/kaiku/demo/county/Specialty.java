package fi.kaiku.demo.county;

import java.util.random.RandomGenerator;

/** The three services of the invented county, with who comes to them. */
public enum Specialty {
  HEALTH_STATION("health-station"),
  NEUVOLA("neuvola"),
  ORAL_HEALTH("oral-health");

  /** The first year of each age group: under age, 18–29, 30–39 … 85 and over, and the end. */
  private static final int[] FIRST_AGE = {1, 18, 30, 40, 50, 65, 75, 85, 97};

  private final String word;

  Specialty(String word) {
    this.word = word;
  }

  /** The name in the demo's files. */
  public String word() {
    return word;
  }

  /** An age in full years, drawn as the customers of this service are. */
  int age(RandomGenerator dice) {
    var group = Dice.pick(dice, shares());
    return dice.nextInt(FIRST_AGE[group], FIRST_AGE[group + 1]);
  }

  private double[] shares() {
    return switch (this) {
      case HEALTH_STATION -> new double[] {0.06, 0.11, 0.11, 0.12, 0.24, 0.20, 0.12, 0.04};
      case NEUVOLA -> new double[] {0.36, 0.29, 0.28, 0.07, 0, 0, 0, 0};
      case ORAL_HEALTH -> new double[] {0.13, 0.13, 0.13, 0.13, 0.24, 0.15, 0.07, 0.02};
    };
  }

  /** The place of an age among the groups: 0 is under age, 1 is 18–29, 7 is 85 and over. */
  public static int group(int age) {
    int group = 0;
    while (group < FIRST_AGE.length - 2 && age >= FIRST_AGE[group + 1]) {
      group++;
    }
    return group;
  }
}
