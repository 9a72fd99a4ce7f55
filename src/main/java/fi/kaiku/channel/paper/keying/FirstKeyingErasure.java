package fi.kaiku.channel.paper.keying;

import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.PaperSettings;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of first keyings goes, also when no second person has keyed the form; and of which
 * form somebody keyed when, nothing is left that could be laid beside the audit log.
 */
@Service
class FirstKeyingErasure implements Erasure {

  private final KeyingStore store;
  private final PaperForms forms;
  private final PaperSettings settings;
  private final Clock clock;

  FirstKeyingErasure(KeyingStore store, PaperForms forms, PaperSettings settings, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "first keyings of paper forms that nobody keyed again";
  }

  @Override
  @Transactional
  public int erase() {
    forms.forgetOrder();
    store.forgetOrder();
    var today = Helsinki.day(clock.instant());
    return store.eraseKeptBefore(today.minusDays(settings.firstKeyingDays()));
  }
}
