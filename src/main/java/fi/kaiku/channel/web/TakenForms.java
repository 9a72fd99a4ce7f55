package fi.kaiku.channel.web;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
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

  private final OpenFeedbackStore store;
  private final DoubtStore doubts;
  private final Sealing sealing;
  private final Clock clock;

  TakenForms(OpenFeedbackStore store, DoubtStore doubts, Sealing sealing, Clock clock) {
    this.store = store;
    this.doubts = doubts;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Takes a form, in the caller's transaction; false when it was taken before. */
  public boolean take(String form) {
    return store.takeForm(key(form), Helsinki.day(clock.instant()).plusDays(DAYS));
  }

  public boolean isTaken(String form) {
    return store.isTaken(key(form));
  }

  private UUID key(String form) {
    return sealing.fingerprint(Purpose.FORM, "taken " + form);
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
