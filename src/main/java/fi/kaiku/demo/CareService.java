package fi.kaiku.demo;

/** The three services of the invented county, with who comes to them. */
enum CareService {
  HEALTH_STATION("health-station", new double[] {0.06, 0.11, 0.11, 0.12, 0.24, 0.20, 0.12, 0.04}),
  NEUVOLA("neuvola", new double[] {0.36, 0.29, 0.28, 0.07, 0, 0, 0, 0}),
  ORAL_HEALTH("oral-health", new double[] {0.13, 0.13, 0.13, 0.13, 0.24, 0.15, 0.07, 0.02});

  /** The first year of each age group: under age, 18–29, 30–39 … 85 and over, and the end. */
  private static final int[] FIRST_AGE = {1, 18, 30, 40, 50, 65, 75, 85, 97};

  private final String word;
  private final double[] ages;

  CareService(String word, double[] ages) {
    this.word = word;
    this.ages = ages;
  }

  /** The name in the demo's files. */
  String word() {
    return word;
  }

  /** An age in full years, drawn as the customers of this service are. */
  int age(java.util.random.RandomGenerator dice) {
    var group = Dice.pick(dice, ages);
    return dice.nextInt(FIRST_AGE[group], FIRST_AGE[group + 1]);
  }

  /** The place of an age among the groups: 0 is under age, 1 is 18–29, 7 is 85 and over. */
  static int group(int age) {
    int group = 0;
    while (group < FIRST_AGE.length - 2 && age >= FIRST_AGE[group + 1]) {
      group++;
    }
    return group;
  }
}
