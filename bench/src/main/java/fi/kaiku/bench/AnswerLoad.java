package fi.kaiku.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Customers who answer as fast as the server lets them, each with a phone and link of their own. */
final class AnswerLoad {

  private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");
  private static final String COMMENT = "Kiitos%2C+kaikki+sujui+hyvin+ja+sain+avun+heti.";

  private static final String LOCATION = "location:";

  private static final Duration A_DAY = Duration.ofDays(1);

  private final int port;
  private final List<String> tokens;
  private final AtomicInteger next = new AtomicInteger();
  private final long[][] nanos;
  private final long deadline;

  AnswerLoad(int port, List<String> tokens) {
    this(port, tokens, A_DAY);
  }

  /** After so long nobody begins another answer. */
  AnswerLoad(int port, List<String> tokens, Duration longest) {
    this.port = port;
    this.tokens = tokens;
    this.nanos = new long[Step.values().length][tokens.size()];
    this.deadline = System.nanoTime() + longest.toNanos();
  }

  /** What a customer waits for. */
  enum Step {
    PAGE("opening the page"),
    SCORE("a score, to the next page"),
    COMMENT("a comment, to the thanks");

    private final String words;

    Step(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * How it went.
   *
   * @param p95 of each step, in milliseconds
   * @param overall p95 of all steps
   */
  record Outcome(double answersASecond, double[] p95, double overall) {}

  Outcome run(int customersAtOnce) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < customersAtOnce; i++) {
        all.add(threads.submit(this::answerAll));
      }
      for (var one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("an answer failed", e.getCause());
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    return new Outcome(
        Arrays.stream(nanos[Step.COMMENT.ordinal()]).filter(AnswerLoad::happened).count() / seconds,
        Arrays.stream(nanos).mapToDouble(AnswerLoad::p95).toArray(),
        p95(Arrays.stream(nanos).flatMapToLong(Arrays::stream).toArray()));
  }

  private Void answerAll() throws IOException {
    for (int i = next.getAndIncrement(); i < tokens.size(); i = next.getAndIncrement()) {
      if (System.nanoTime() > deadline) {
        return null;
      }
      try (var phone = new Wire(port)) {
        answer(phone, i);
      }
    }
    return null;
  }

  /** Opens a page and gives a score; returns when that is acknowledged. */
  static void score(Wire wire, String path, int score) throws IOException {
    var _ = next(wire.post(path + "/score", form(wire.get(path)) + "&score=" + score));
  }

  /** What proves that a form came from a page. */
  static String nonce(Wire.Answer page) throws IOException {
    var nonce = NONCE.matcher(page.body());
    if (page.status() != 200 || !nonce.find()) {
      throw new IOException("no page: " + page.status());
    }
    return nonce.group(1);
  }

  private static String form(Wire.Answer page) throws IOException {
    return "lang=fi&nonce=" + nonce(page);
  }

  private void answer(Wire wire, int i) throws IOException {
    var path = "/s/" + tokens.get(i);
    var begun = System.nanoTime();
    var page = wire.get(path);
    var opened = System.nanoTime();
    var form = form(page);
    open(wire, wire.post(path + "/score", form + "&score=" + (6 + i % 5)));
    var scored = System.nanoTime();
    open(wire, wire.post(path + "/comment", form + "&comment=" + COMMENT));
    nanos[Step.PAGE.ordinal()][i] = opened - begun;
    nanos[Step.SCORE.ordinal()][i] = scored - opened;
    nanos[Step.COMMENT.ordinal()][i] = System.nanoTime() - scored;
  }

  /** Goes on to the page that an answer leads to. */
  private static void open(Wire wire, Wire.Answer answer) throws IOException {
    var page = wire.get(next(answer));
    if (page.status() != 200) {
      throw new IOException("no next page: " + page.status());
    }
  }

  private static String next(Wire.Answer answer) throws IOException {
    if (answer.status() != 303) {
      throw new IOException("not accepted: " + answer.status());
    }
    return answer.headers().stream()
        .filter(header -> header.regionMatches(true, 0, LOCATION, 0, LOCATION.length()))
        .map(header -> header.substring(LOCATION.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IOException("leads nowhere"));
  }

  private static double p95(long[] times) {
    var sorted = Arrays.stream(times).filter(AnswerLoad::happened).sorted().toArray();
    return sorted[(int) (sorted.length * 0.95)] / 1e6;
  }

  private static boolean happened(long nanos) {
    return nanos > 0;
  }
}
