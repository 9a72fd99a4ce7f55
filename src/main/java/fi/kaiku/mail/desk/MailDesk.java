package fi.kaiku.mail.desk;

import fi.kaiku.access.StaffAddresses;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.MailStore;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealing;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who looks after mail can do; each deed leaves a line in the audit log. */
@Service
class MailDesk {

  private final MailStore store;
  private final TrialMail trial;
  private final Sealing sealing;
  private final StaffAddresses staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailDesk(
      MailStore store,
      TrialMail trial,
      Sealing sealing,
      StaffAddresses staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.trial = trial;
    this.sealing = sealing;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a mail to the viewer themselves into the outbox.
   *
   * @throws BadInput when they have no address
   */
  @Transactional
  public void tryOut(Viewer viewer, Language language) {
    var to =
        staff
            .emailOf(viewer.staff())
            .orElseThrow(() -> new BadInput(Fault.of("trial", "mail.fault.no-address")));
    trial.send(to, language);
    events.publishEvent(MailDeed.of(viewer, "mail-tried", viewer.name()));
  }

  /** Lets a refused mail be tried again. */
  @Transactional
  public void tryAgain(UUID id, Viewer viewer) {
    if (store.tryAgain(id, clock.instant()) == 0) {
      throw new NotFound("no such mail");
    }
    events.publishEvent(MailDeed.of(viewer, "mail-sent-again", id.toString()));
  }

  /** Lets all refused mails be tried again. */
  @Transactional
  public void tryAllAgain(Viewer viewer) {
    var many = store.tryAgain(null, clock.instant());
    events.publishEvent(MailDeed.of(viewer, "mail-sent-again", String.valueOf(many)));
  }

  /** Shows whom a refused mail was for, and notes who asked. */
  @Transactional
  public String recipient(UUID id, Viewer viewer) {
    var to = store.recipient(id).orElseThrow(() -> new NotFound("no such mail"));
    events.publishEvent(MailDeed.of(viewer, "mail-address-seen", id.toString()));
    return sealing.openText(to);
  }
}
