package fi.kaiku.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.AlternativeJdkIdGenerator;

/**
 * A failure of ours as the log tells it: where, but never the exceptions' messages, which may quote
 * what a customer wrote.
 */
public final class Incident {

  private static final int FRAMES = 25;
  private static final int DEEPEST = 20;

  private Incident() {}

  /** A short name that stands both on the page and in the log. */
  public static String fresh() {
    return new AlternativeJdkIdGenerator().generateId().toString().substring(0, 8);
  }

  public static String trace(Throwable failure) {
    return causes(failure)
        .limit(5)
        .map(Incident::one)
        .collect(Collectors.joining("\n  caused by "));
  }

  /** A failure and what is behind it, from the outside in. */
  public static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(DEEPEST);
  }

  private static String one(Throwable e) {
    return Stream.of(e.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining("", e.getClass().getName(), ""));
  }
}
