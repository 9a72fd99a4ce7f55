package fi.kaiku.insight.comments.urgent;

import fi.kaiku.feedback.CommentSaid;
import fi.kaiku.insight.comments.reading.AlarmKeys;
import fi.kaiku.insight.comments.reading.CountyReader;
import fi.kaiku.text.Reading;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads each comment in memory as it is saved, and keeps an alarm where somebody may come to harm
 * before it appears. Whatever goes wrong here, the customer's comment is saved.
 */
@Component
class AlarmWatch {

  private static final Logger log = LoggerFactory.getLogger(AlarmWatch.class);

  private final CountyReader county;
  private final AlarmStore store;
  private final AlarmKeys keys;
  private final SealedAlarms sealing;

  AlarmWatch(CountyReader county, AlarmStore store, AlarmKeys keys, SealedAlarms sealing) {
    this.county = county;
    this.store = store;
    this.keys = keys;
    this.sealing = sealing;
  }

  @EventListener
  void hear(CommentSaid said) {
    try {
      var alarm = alarm(said);
      if (alarm.isPresent()) {
        store.put(keys.of(said.appears().value()), sealing.seal(alarm.get()));
      } else if (!said.first()) {
        store.delete(keys.of(said.appears().value()));
      }
    } catch (Throwable e) {
      log.error("a comment was not read for alarms: {}", e.getClass().getName());
    }
  }

  /** What is to be kept of a comment; nothing of most. */
  Optional<Alarm> alarm(CommentSaid said) {
    if (said.comment() == null || said.unit() == null) {
      return Optional.empty();
    }
    return county.alarming(said.comment(), said.score()).map(reading -> alarm(said, reading));
  }

  private static Alarm alarm(CommentSaid said, Reading reading) {
    var urgency = reading.urgency();
    return new Alarm(
        said.answer().value(),
        Objects.requireNonNull(said.unit()).value(),
        urgency.kind(),
        urgency.score(),
        reading.masked().value(),
        urgency.reason());
  }
}
