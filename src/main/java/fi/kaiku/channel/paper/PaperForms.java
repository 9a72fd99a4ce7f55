package fi.kaiku.channel.paper;

import fi.kaiku.access.Viewer;
import fi.kaiku.organization.MergedReach;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaire;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Printed forms and their numbers. */
@Service
public class PaperForms {

  /** So many fit a drawer. */
  public static final int MOST_COPIES = 200;

  private static final int SHOWN = 20;

  private final PaperStore store;
  private final MergedReach reach;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperForms(PaperStore store, MergedReach reach, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Issues numbers for forms that are about to be printed.
   *
   * @param copies 1–{@link #MOST_COPIES}
   */
  @Transactional
  public PaperBatch issue(
      UnitId unit, Questionnaire asked, Language language, int copies, Viewer viewer) {
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    var batch =
        new PaperBatch(
            UUID.randomUUID(), unit, asked.code(), asked.version(), language, month, copies);
    store.insert(batch);
    store.insertForms(batch.id(), copies);
    events.publishEvent(
        PaperAudited.by(viewer, "forms-printed", "%d of unit %s".formatted(copies, unit.value())));
    return batch;
  }

  /** A number of its own for a form that came out of a copier. */
  @Transactional
  public Serial issueForCopy(PaperForm original, Viewer viewer) {
    var serial = store.insertForms(original.batch().id(), 1).getFirst();
    var unit = original.batch().unit().value();
    events.publishEvent(PaperAudited.by(viewer, "form-numbered", "1 of unit " + unit));
    return serial;
  }

  /**
   * A batch of a unit in the viewer's reach.
   *
   * @throws NotFound when there is none
   */
  public PaperBatch batch(UUID id, Viewer viewer) {
    return store
        .batch(id)
        .filter(batch -> reach.of(viewer).includes(batch.unit().value()))
        .orElseThrow(() -> new NotFound("no batch " + id));
  }

  /** The numbers of a batch in ascending order. */
  public List<Serial> serials(PaperBatch batch) {
    return store.serials(batch.id());
  }

  /** The newest batches of the units in the viewer's reach. */
  public List<PrintedBatch> newest(Viewer viewer) {
    return store.newest(reach.of(viewer), SHOWN);
  }

  /** How many forms have been given a number. */
  public long count() {
    return store.count();
  }

  /** A form of any unit. */
  public Optional<PaperForm> find(Serial serial) {
    return store.form(serial);
  }

  /** A form of a unit in the viewer's reach. */
  public Optional<PaperForm> find(Serial serial, Viewer viewer) {
    return find(serial).filter(form -> reach.of(viewer).includes(form.batch().unit().value()));
  }

  /**
   * The form as it is now; nobody else keys it until the transaction ends.
   *
   * @throws NotFound when there is none in the viewer's reach
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public PaperForm lock(Serial serial, Viewer viewer) {
    return store
        .lock(serial)
        .filter(form -> reach.of(viewer).includes(form.batch().unit().value()))
        .orElseThrow(() -> new NotFound("no form " + serial));
  }

  /** What stands on the form has been stored; for good. */
  public void markKeyed(PaperForm form) {
    store.markKeyed(form.serial());
  }

  /** Forgets which form was keyed when. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forgetOrder() {
    store.forgetOrder();
  }
}
