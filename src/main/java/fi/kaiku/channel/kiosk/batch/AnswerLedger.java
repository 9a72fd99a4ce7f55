package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.batch.AnswerLedgerStore.Line;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Sound;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /**
   * Notes answers down, in the caller's transaction.
   *
   * @return the ids of those that had not been noted before
   */
  Set<String> note(Device device, List<Sound> answers) {
    var ids = new LinkedHashMap<UUID, String>();
    answers.forEach(answer -> ids.put(fingerprint(device, answer.id()), answer.id()));
    var months =
        answers.stream()
            .collect(Collectors.toMap(Sound::id, answer -> answer, (first, _) -> first));
    var lines = ids.entrySet().stream().map(entry -> line(entry, months)).toList();
    var added = store.add(device.id(), lines);
    return added.stream().map(ids::get).collect(Collectors.toUnmodifiableSet());
  }

  private static Line line(Map.Entry<UUID, String> entry, Map<String, Sound> answers) {
    var answer = answers.get(entry.getValue());
    return new Line(entry.getKey(), answer == null ? null : answer.time().ownMonth());
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
