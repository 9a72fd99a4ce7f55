package fi.kaiku.text;

/** From logarithms of odds to probabilities. */
final class Odds {

  private Odds() {}

  static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
