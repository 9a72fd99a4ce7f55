package fi.kaiku.insight.comments.urgent;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.CommentSaid;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.insight.comments.reading.AlarmKeys;
import fi.kaiku.platform.Job;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Forgets alarms whose answer is gone, and in which order the others came; and after a start, when
 * a node may have died between saving a comment and reading it, reads all that wait once.
 */
@Component
class AlarmJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final AlarmStore store;
  private final AlarmKeys keys;
  private final SealedAlarms sealing;
  private final AlarmWatch watch;
  private final Answers answers;
  private final WaitingAnswers waiting;
  private final AtomicBoolean caughtUp = new AtomicBoolean();

  AlarmJob(
      AlarmStore store,
      AlarmKeys keys,
      SealedAlarms sealing,
      AlarmWatch watch,
      Answers answers,
      WaitingAnswers waiting) {
    this.store = store;
    this.keys = keys;
    this.sealing = sealing;
    this.watch = watch;
    this.answers = answers;
    this.waiting = waiting;
  }

  @Override
  public String name() {
    return "alarms";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  @Override
  public void run() {
    for (var kept : store.all()) {
      var answer = new AnswerId(sealing.open(kept.sealed()).answer());
      if (answers.told(answer) != Answers.Told.MORE) {
        store.deleteById(kept.id());
      }
    }
    store.forgetOrder();
    if (!caughtUp.get()) {
      catchUp();
      caughtUp.set(true);
    }
  }

  void catchUp() {
    waiting.all().forEach(this::watchOver);
  }

  private void watchOver(Waiting one) {
    if (one.answer().said().comment() != null && !store.isThere(keys.of(one.appears().value()))) {
      watch.hear(CommentSaid.of(one.id(), one.appears(), one.answer()));
    }
  }
}
