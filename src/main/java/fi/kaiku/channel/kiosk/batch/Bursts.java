package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Sound;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Knows which answers came faster than people do: docs/operations/devices.md. */
@Component
class Bursts implements Erasure {

  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectReader PACE = JSON.readerFor(Pace.class);

  private final PaceStore store;
  private final Sealing sealing;
  private final Clock clock;

  Bursts(PaceStore store, Sealing sealing, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Lets the batches of one device wait for each other; in the caller's transaction. */
  Pace lock(Device device) {
    return store.lock(device.id()).map(this::opened).orElse(Pace.NONE);
  }

  private Pace opened(Sealed sealed) {
    return PACE.readValue(sealing.open(sealed));
  }

  /**
   * The ids of those that came too fast. Answers whose time was not told are not judged, unless one
   * comes alone, when it was given.
   *
   * @param before how fast the device was before them
   */
  Set<String> among(List<Sound> answers, Device device, Pace before) {
    var judged =
        answers.stream()
            .filter(answer -> answer.time().isTold() || answers.size() == 1)
            .sorted(Comparator.comparing(answer -> answer.time().at()))
            .toList();
    var fast = new HashSet<String>();
    var pace = before;
    for (var answer : judged) {
      var verdict = pace.next(answer.time().at(), answer.said());
      pace = verdict.pace();
      if (!verdict.counted()) {
        fast.add(answer.id());
      }
    }
    if (!judged.isEmpty()) {
      store.put(device.id(), sealing.seal(JSON.writeValueAsBytes(pace)), pace.end());
    }
    return fast;
  }

  @Override
  public String what() {
    return "the last seconds of devices";
  }

  @Override
  public int erase() {
    return store.deleteOver(clock.instant());
  }
}
