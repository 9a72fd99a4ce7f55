package fi.kaiku.followup.thanks;

import fi.kaiku.followup.PassedThanks;
import fi.kaiku.followup.ThanksGiven;
import fi.kaiku.followup.thanks.ThanksStore.Thanked;
import fi.kaiku.insight.Reader;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes thanks on: once, whatever somebody presses twice. */
@Service
class PassingOn implements PassedThanks {

  private final ThanksStore store;
  private final Workers workers;
  private final ThanksWriting writing;
  private final LetterPaper letters;
  private final Mail mail;
  private final ApplicationEventPublisher events;

  PassingOn(
      ThanksStore store,
      Workers workers,
      ThanksWriting writing,
      LetterPaper letters,
      Mail mail,
      ApplicationEventPublisher events) {
    this.store = store;
    this.workers = workers;
    this.writing = writing;
    this.letters = letters;
    this.mail = mail;
    this.events = events;
  }

  /**
   * Sends the mail if there is one to be sent, counts the thanks, and remembers whom they went to.
   */
  @Transactional
  public void pass(NewThanks thanks, Reader reader) {
    var to = thanks.to();
    var viewer = reader.viewer();
    var today = reader.today();
    var noted =
        new Thanked(
            thanks.number(), thanks.reading(), to.kind(), thanks.byMail(), viewer.name(), today);
    if (!store.add(noted)) {
      return;
    }
    if (thanks.byMail() && to.email() != null) {
      var words = writing.mail(thanks, reader);
      store.follow(
          mail.send(letters.write(to.email(), "thanks", to.language(), words)), thanks.reading());
    }
    if (thanks.remembered()) {
      workers.remember(to);
    }
    store.count(to.unit(), today, to.kind());
    events.publishEvent(ThanksPassedOn.by(viewer, thanks.reading(), to));
    events.publishEvent(new ThanksGiven(thanks.reading(), viewer));
  }

  List<Thanked> of(UUID reading) {
    return store.of(reading);
  }

  @Override
  public Set<UUID> among(Collection<UUID> readings) {
    return store.among(readings);
  }

  @Override
  public int count(Set<UnitId> units, LocalDate from, LocalDate to) {
    return store.counted(units.stream().map(UnitId::value).toList(), from, to);
  }
}
