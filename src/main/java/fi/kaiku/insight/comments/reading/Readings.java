package fi.kaiku.insight.comments.reading;

import static java.util.stream.Collectors.toSet;

import fi.kaiku.feedback.theme.Themes;
import fi.kaiku.text.CommentReader;
import fi.kaiku.text.MaskedText;
import fi.kaiku.text.Reading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads comments and stores what was read, some in each transaction. A comment that cannot be
 * stored is given up, and stops no other one.
 */
@Component
class Readings {

  private static final int SOME = 200;
  private static final int SOME_AGAIN = 200;

  private final UnreadStore unread;
  private final ReadingStore store;
  private final VersionStore versions;
  private final CorrectionStore corrections;
  private final CountyReader county;
  private final AlarmKeys alarms;
  private final Themes themes;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Readings(
      UnreadStore unread,
      ReadingStore store,
      VersionStore versions,
      CorrectionStore corrections,
      CountyReader county,
      AlarmKeys alarms,
      Themes themes,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.unread = unread;
    this.store = store;
    this.versions = versions;
    this.corrections = corrections;
    this.county = county;
    this.alarms = alarms;
    this.themes = themes;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** How a comment becomes a reading. */
  private interface Way extends BiFunction<CommentReader, ToRead, Reading> {}

  /** Reads some comments that have not been read; whether there were any. */
  boolean readSome() {
    if (!unread.isAny()) {
      return false;
    }
    try {
      return claimAndRead(SOME, Readings::read) > 0;
    } catch (PessimisticLockingFailureException inTheWay) {
      return false;
    } catch (NonTransientDataAccessException refused) {
      return readOneByOne();
    }
  }

  private boolean readOneByOne() {
    var any = false;
    for (int i = 0; i < SOME; i++) {
      any |= readOne() > 0;
    }
    return any;
  }

  private int readOne() {
    try {
      return claimAndRead(1, Readings::read);
    } catch (NonTransientDataAccessException refused) {
      return claimAndRead(1, Readings::hideWhole);
    }
  }

  private static Reading read(CommentReader reader, ToRead one) {
    return CountyReader.read(reader, one.comment(), one.score());
  }

  private static Reading hideWhole(CommentReader reader, ToRead one) {
    return CountyReader.givenUp(new MaskedText(MaskedText.MASK), reader.version());
  }

  /** Returns how many notes were worked off. */
  private int claimAndRead(int most, Way way) {
    var reader = county.now();
    var claimed =
        transaction.execute(
            _ -> {
              var some = unread.claim(most);
              store(
                  some.comments().parallelStream()
                      .map(one -> NewReading.of(one, way.apply(reader, one), List.of()))
                      .toList());
              return some.notes();
            });
    return claimed == null ? 0 : claimed;
  }

  private void store(List<NewReading> read) {
    var shuffled = new ArrayList<>(read);
    Collections.shuffle(shuffled);
    themes.holdStill();
    var stored = store.insert(shuffled).stream().collect(toSet());
    var told = shuffled.stream().filter(one -> stored.contains(one.answer())).toList();
    store.insertMarks(told);
    var keys = told.stream().map(one -> alarms.of(one.answer())).toList();
    store.joinAlarms(told, keys, clock.instant()).forEach(events::publishEvent);
    themes.replace(told.stream().map(NewReading::told).toList());
  }

  /** Notes which reader is here, before anything is read. */
  void begin() {
    versions.meet(county.version());
  }

  /** Reads some comments again that an earlier reader has read; whether there were any. */
  boolean readSomeAgain() {
    var earlier = versions.earlierVersion(county.version());
    if (earlier.isEmpty()) {
      return false;
    }
    var reader = county.now();
    try {
      return Boolean.TRUE.equals(transaction.execute(_ -> readAgain(earlier.get(), reader)));
    } catch (PessimisticLockingFailureException inTheWay) {
      return false;
    }
  }

  private boolean readAgain(String version, CommentReader reader) {
    themes.holdStill();
    var some = versions.claim(version, SOME_AGAIN);
    var known = corrections.of(some.stream().map(ToRead::answer).toList());
    replace(
        some.parallelStream()
            .map(one -> NewReading.of(one, read(reader, one), of(one, known)))
            .toList());
    return !some.isEmpty();
  }

  private static List<Correction> of(ToRead one, Map<UUID, List<Correction>> known) {
    return known.getOrDefault(one.answer(), List.of());
  }

  private void replace(List<NewReading> read) {
    store.replace(read);
    store.deleteMarks(read);
    store.insertMarks(read);
    themes.replace(read.stream().map(NewReading::told).toList());
  }

  /** Applies all corrections of a comment anew. Needs a transaction that holds answers still. */
  void apply(UUID reading) {
    var reader = county.now();
    var one = store.written(reading).orElseThrow();
    var known = corrections.of(List.of(one.answer()));
    replace(List.of(NewReading.of(one, read(reader, one), of(one, known))));
  }
}
