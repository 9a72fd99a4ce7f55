package fi.kaiku.followup.contact;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Differences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms that hold now, and how they are changed. */
@Service
@EnableConfigurationProperties(ContactTerms.class)
public class ContactAgreement {

  /** So long a page for thousands of customers goes by what was read before. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Read(ContactTerms terms, Instant at) {}

  private final ContactTermsStore store;
  private final ContactTerms configured;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  ContactAgreement(
      ContactTermsStore store,
      ContactTerms configured,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.configured = configured;
    this.events = events;
    this.clock = clock;
  }

  public ContactTerms now() {
    return store.find().orElse(configured);
  }

  /** As read within the last minute; without asking the database again. */
  public ContactTerms lately() {
    var now = clock.instant();
    var read = last.get();
    if (read == null || now.isBefore(read.at()) || now.isAfter(read.at().plus(FRESH))) {
      read = new Read(now(), now);
      last.set(read);
    }
    return read.terms();
  }

  @Transactional
  public void change(ContactTerms terms, Viewer viewer) {
    var before = words(now());
    store.put(terms);
    last.set(null);
    var changes = Differences.between(before, words(terms));
    if (!changes.isEmpty()) {
      events.publishEvent(ContactDeed.of(viewer, "terms-changed", changes));
    }
  }

  private static Map<String, String> words(ContactTerms terms) {
    var words = new LinkedHashMap<String, String>();
    words.put("offered", terms.offered() ? "yes" : "no");
    words.put("answer-days", "" + terms.answerDays());
    words.put("remind-days", "" + terms.remindDays());
    words.put("erase-days", "" + terms.eraseDays());
    words.put("sign-in-url", terms.signInUrl());
    return words;
  }
}
