package fi.kaiku.channel.paper.keying;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperAudited;
import fi.kaiku.channel.paper.PaperForm;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.scan.ScannedPages;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what stands on forms, each form once. A form that is keyed by a second person as well is
 * compared and stores nothing again.
 */
@Service
class Keying {

  private final PaperForms forms;
  private final SecondKeying second;
  private final KeyingStore store;
  private final UninvitedAnswers answers;
  private final ScannedPages pages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Keying(
      PaperForms forms,
      SecondKeying second,
      KeyingStore store,
      UninvitedAnswers answers,
      ScannedPages pages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.forms = forms;
    this.second = second;
    this.store = store;
    this.answers = answers;
    this.pages = pages;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stores a form, or compares it with its first keying.
   *
   * @throws fi.kaiku.platform.NotFound when the form is none of a unit in the viewer's reach
   */
  @Transactional
  KeyingOutcome key(Serial serial, KeyedForm keyed, Viewer viewer) {
    var form = forms.lock(serial, viewer);
    if (form.keyed()) {
      return compare(form, keyed, viewer);
    }
    forms.markKeyed(form);
    store.addKeyed(form.batch().unit(), month(), keyed.fields(), keyed.unreadable());
    events.publishEvent(
        PaperAudited.by(viewer, "form-keyed", "1 of unit " + form.batch().unit().value()));
    if (keyed.isEmpty()) {
      pages.forget(serial);
      return KeyingOutcome.EMPTY;
    }
    answers.give(AnswerId.byLot(), occasion(form), keyed.given());
    if (second.choose(serial, keyed, viewer)) {
      return KeyingOutcome.CHOSEN;
    }
    pages.forget(serial);
    return KeyingOutcome.STORED;
  }

  private KeyingOutcome compare(PaperForm form, KeyedForm keyed, Viewer viewer) {
    var differing = second.compare(form.serial(), keyed, viewer);
    if (differing.isEmpty()) {
      return KeyingOutcome.ALREADY;
    }
    store.addCompared(form.batch().unit(), month(), keyed.fields(), differing.getAsInt());
    events.publishEvent(
        PaperAudited.by(viewer, "form-keyed-again", "1 of unit " + form.batch().unit().value()));
    pages.forget(form.serial());
    return KeyingOutcome.COMPARED;
  }

  /** The month of keying: when the form was filled in nobody knows. */
  private Occasion occasion(PaperForm form) {
    var batch = form.batch();
    return new Occasion(
        Channel.PAPER, batch.questionnaire(), batch.version(), batch.unit(), month(), true);
  }

  private YearMonth month() {
    return YearMonth.from(Helsinki.day(clock.instant()));
  }
}
