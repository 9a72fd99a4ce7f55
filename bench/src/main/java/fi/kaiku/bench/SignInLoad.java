package fi.kaiku.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Customers by themselves, and beside many who sign in with a wrong password, in turn. */
final class SignInLoad {

  private static final int RUNS = 3;
  private static final int ANSWERS = 1_000;
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int CUSTOMERS_AT_ONCE = 8;
  private static final int GUESSERS = 50;

  private final Kaiku kaiku;
  private final List<String> tokens;
  private final double[] alone = new double[RUNS];
  private final double[] beside = new double[RUNS];
  private final double[] guesses = new double[RUNS];
  private int used;

  SignInLoad(Kaiku kaiku, List<String> tokens) {
    this.kaiku = kaiku;
    this.tokens = tokens;
  }

  void run(Table table) throws IOException, InterruptedException {
    for (int run = 0; run < RUNS; run++) {
      alone[run] = customers();
      try (var guessers = new Guessers(kaiku, GUESSERS)) {
        beside[run] = customers();
        guesses[run] = guessers.perSecond();
      }
      System.err.printf("p95 of customers: %.1f, then %.1f ms%n", alone[run], beside[run]);
    }
    var what = "p95 of customers beside " + GUESSERS + " wrong sign-ins";
    table.add(what, Median.of(beside), Median.of(alone), "ms", "ratio at most 2");
    table.add("– wrong sign-ins answered", Median.of(guesses), 0, "a second", "");
  }

  private double customers() throws IOException, InterruptedException {
    var own = tokens.subList(used, used + ANSWERS);
    used += ANSWERS;
    return new AnswerLoad(kaiku.port(), own, LONGEST).run(CUSTOMERS_AT_ONCE).overall();
  }
}
