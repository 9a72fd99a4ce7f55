package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.batch.AnswerLedgerStore.Line;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Sound;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which answers a device has handed in, so that none is stored twice: also after its month has been
 * released, when answers know their ids no more. A line leads to no answer.
 */
@Component
class AnswerLedger implements Erasure {

  private final AnswerLedgerStore store;
  private final Sealing sealing;
  private final Clock clock;

  AnswerLedger(AnswerLedgerStore store, Sealing sealing, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** What is known of an answer. */
  enum Note {
    /** It has not been handed in before. */
    NEW,
    /** It has been handed in before. */
    KNOWN,
    /** Another answer has been handed in with its id. */
    OTHER
  }

  /** Notes answers down, in the caller's transaction; what is known of each, by identity. */
  Map<Sound, Note> note(Device device, List<Sound> answers) {
    var firsts = new LinkedHashMap<UUID, Sound>();
    answers.forEach(answer -> firsts.putIfAbsent(fingerprint(device, answer.id()), answer));
    var lines = firsts.entrySet().stream().map(one -> line(device, one)).toList();
    var added = store.add(device.id(), lines);
    var old = lines.stream().filter(line -> !added.contains(line.fingerprint())).toList();
    var other = old.isEmpty() ? Set.<UUID>of() : store.otherwise(device.id(), old);
    var notes = new IdentityHashMap<Sound, Note>();
    var seen = new HashSet<UUID>();
    for (var answer : answers) {
      var print = fingerprint(device, answer.id());
      if (seen.add(print)) {
        var known = other.contains(print) ? Note.OTHER : Note.KNOWN;
        notes.put(answer, added.contains(print) ? Note.NEW : known);
      } else {
        notes.put(answer, answer.equals(firsts.get(print)) ? Note.KNOWN : Note.OTHER);
      }
    }
    return notes;
  }

  private Line line(Device device, Map.Entry<UUID, Sound> answer) {
    var time = answer.getValue().time();
    var told = time.told();
    var print = told == null ? null : print(device, answer.getValue().id(), told);
    return new Line(answer.getKey(), print, time.ownMonth());
  }

  /** Too few bits to find the time by them, with the key either. */
  private short print(Device device, String id, Instant told) {
    var whole =
        sealing.fingerprint(Purpose.DEVICE, "at %s %s %s".formatted(device.id().value(), id, told));
    return (short) (whole.getLeastSignificantBits() & 0xFF);
  }

  private UUID fingerprint(Device device, String id) {
    return sealing.fingerprint(Purpose.DEVICE, device.id().value() + " " + id);
  }

  @Override
  public String what() {
    return "fingerprints of devices' answers that would be refused as too old";
  }

  /**
   * A month later than answers of that month begin to be refused. At what time one of this month or
   * the last came is forgotten every night: whoever stood before the device then may be known.
   */
  @Override
  @Transactional
  public int erase() {
    var now = YearMonth.from(Helsinki.day(clock.instant()));
    store.forgetOrder(now.minusMonths(1));
    return store.deleteBefore(now.minusMonths(GivenAt.MONTHS + 1));
  }
}
