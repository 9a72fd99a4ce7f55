package fi.kaiku.followup.digest;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.WaitingWork;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weekly letters: who wants one, and sending them. */
@Service
class Digests {

  private final DigestStore store;
  private final DigestMail mail;
  private final People people;
  private final List<WaitingWork> work;
  private final Clock clock;

  Digests(DigestStore store, DigestMail mail, People people, List<WaitingWork> work, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.people = people;
    this.work = work;
    this.clock = clock;
  }

  /** The weekday that somebody has chosen, if they want a letter. */
  Optional<DayOfWeek> dayOf(Viewer viewer) {
    return store.find(viewer.staff()).map(Digest::day);
  }

  /** From now on a letter comes each week on this day, the first one on the next. */
  @Transactional
  public void want(DayOfWeek day, Viewer viewer) {
    store.put(new Digest(viewer.staff(), day, Helsinki.day(clock.instant())));
  }

  @Transactional
  public void stop(Viewer viewer) {
    store.delete(viewer.staff());
  }

  /**
   * Writes somebody's letter if one is due, in one transaction with the note that it left; none
   * when nothing waits for them.
   */
  @Transactional
  public void send(Digest wish) {
    var today = Helsinki.day(clock.instant());
    store
        .lockIfFree(wish.account())
        .filter(digest -> mail.isSetUp() && digest.isDueOn(today))
        .ifPresent(
            digest -> {
              store.put(new Digest(digest.account(), digest.day(), today));
              write(people.get(digest.account()));
            });
  }

  private void write(Account account) {
    if (account.email() == null || !account.may(Permission.HANDLE_FEEDBACK)) {
      return;
    }
    var viewer = account.viewer();
    var lines =
        work.stream()
            .flatMap(one -> one.of(viewer).stream())
            .filter(line -> line.count() > 0)
            .toList();
    if (!lines.isEmpty()) {
      mail.send(account, lines);
    }
  }
}
