package fi.kaiku.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails go into the outbox. */
@Service
class OutboxMail implements Mail {

  private final MailStore store;
  private final MailSettings settings;
  private final Clock clock;

  OutboxMail(MailStore store, MailSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public MailId send(NewMail mail) {
    var id = new MailId(UUID.randomUUID());
    store.insert(id, mail, clock.instant());
    return id;
  }

  @Override
  @Transactional
  public void withdraw(MailId id) {
    store.withdraw(id);
  }

  @Override
  public Optional<MailState> state(MailId id) {
    return store.state(id);
  }

  @Override
  public boolean isSetUp() {
    return settings.isSetUp();
  }
}
