package fi.kaiku.channel.web;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which forms have come back, so that each is taken once however often it is sent. Kept for as many
 * days as a form may be open, and as fingerprints that lead to no answer. At what time one came,
 * and when something was doubted, is forgotten by night.
 */
@Component
public class TakenForms implements Erasure {

  private static final int DAYS = 2;

  private static final int REMEMBERED = 5_000;
  private static final UUID EXPECTED = new UUID(0, 0);

  private final OpenFeedbackStore store;
  private final DoubtStore doubts;
  private final Sealing sealing;
  private final Clock clock;

  /**
   * Fingerprints of what the last forms said, in memory only: on a disk they would lead from a
   * form's number to an answer.
   */
  private final Map<UUID, UUID> said =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, UUID> eldest) {
              return size() > REMEMBERED;
            }
          });

  TakenForms(OpenFeedbackStore store, DoubtStore doubts, Sealing sealing, Clock clock) {
    this.store = store;
    this.doubts = doubts;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** What is known of a form that comes. */
  public enum Known {
    /** It has not come before. */
    NEW,
    /** It has come before, as it comes now. */
    SAME,
    /** It has come before and said something else, or nobody remembers what it said. */
    OTHER
  }

  /**
   * Takes a form, in the caller's transaction, if it has not come before.
   *
   * @param content all that it says, in a fixed order
   */
  public Known take(String form, String content) {
    if (!store.takeForm(key(form), Helsinki.day(clock.instant()).plusDays(DAYS))) {
      return taken(form, content);
    }
    said.put(key(form), print(form, content));
    return Known.NEW;
  }

  /** What is known of a form, as {@link #take} would say. */
  public Known known(String form, String content) {
    return isTaken(form) ? taken(form, content) : Known.NEW;
  }

  /** A form is shown because another of its reader's has come before: its words may be the same. */
  void expect(String form) {
    said.put(key(form), EXPECTED);
  }

  boolean isExpected(String form) {
    return EXPECTED.equals(said.get(key(form)));
  }

  public boolean isTaken(String form) {
    return store.isTaken(key(form));
  }

  private Known taken(String form, String content) {
    return print(form, content).equals(said.get(key(form))) ? Known.SAME : Known.OTHER;
  }

  private UUID key(String form) {
    return sealing.fingerprint(Purpose.FORM, "taken " + form);
  }

  private UUID print(String form, String content) {
    return sealing.fingerprint(Purpose.FORM, "said " + form + "\n" + content);
  }

  @Override
  public String what() {
    return "fingerprints of forms and texts that came in by the web";
  }

  @Override
  @Transactional
  public int erase() {
    store.forgetOrder();
    doubts.forgetOrder();
    return store.forget(Helsinki.day(clock.instant()));
  }
}
