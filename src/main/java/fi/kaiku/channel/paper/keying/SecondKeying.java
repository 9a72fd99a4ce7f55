package fi.kaiku.channel.paper.keying;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperSettings;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.MergedReach;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A sample of forms is keyed by a second person, who does not see the first keying. Which forms is
 * settled by the county's key and their numbers: whoever keys one cannot tell before it is stored.
 */
@Component
class SecondKeying {

  private static final int HUNDRED = 100;

  /** Bytes: no form's marks take more, so that none is told from another by its length. */
  private static final int BLOCK = 1024;

  private final KeyingStore store;
  private final MergedReach reach;
  private final PaperSettings settings;
  private final Sealing sealing;
  private final Clock clock;

  SecondKeying(
      KeyingStore store, MergedReach reach, PaperSettings settings, Sealing sealing, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.settings = settings;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Keeps the keying for comparison if the form is one of the sample; whether it is. */
  boolean choose(Serial serial, KeyedForm keyed, Viewer viewer) {
    if (!isChosen(serial)) {
      return false;
    }
    store.keep(
        serial,
        sealing.sealFilled(keyed.toCompare().getBytes(UTF_8), BLOCK),
        keyer(serial, viewer),
        Helsinki.day(clock.instant()));
    return true;
  }

  boolean isChosen(Serial serial) {
    var draw = sealing.fingerprint(Purpose.SAMPLE, "paper form " + serial);
    return Math.floorMod(draw.getLeastSignificantBits(), HUNDRED) < settings.secondKeyingPercent();
  }

  /** Whether the form waits for somebody else than whoever keyed it first. */
  boolean waitsFor(Serial serial, Viewer viewer) {
    return store
        .firstKeying(serial)
        .filter(first -> !first.keyer().equals(keyer(serial, viewer)))
        .isPresent();
  }

  /** The forms in reach that wait for the viewer. */
  List<Serial> waiting(Viewer viewer) {
    return store.firstKeyings(reach.of(viewer)).stream()
        .filter(first -> !first.keyer().equals(keyer(first.serial(), viewer)))
        .map(FirstKeying::serial)
        .toList();
  }

  /** In how many fields the two keyings differ; none when the form does not wait for the viewer. */
  OptionalInt compare(Serial serial, KeyedForm keyed, Viewer viewer) {
    if (!waitsFor(serial, viewer)) {
      return OptionalInt.empty();
    }
    return store
        .takeFirst(serial)
        .map(kept -> OptionalInt.of(keyed.differencesFrom(sealing.openText(kept).strip())))
        .orElseGet(OptionalInt::empty);
  }

  /** Tells people apart on this one form only. */
  private UUID keyer(Serial serial, Viewer viewer) {
    return sealing.fingerprint(
        Purpose.PAPER, "keyer %s %s".formatted(serial, viewer.staff().value()));
  }

  /**
   * A first keying.
   *
   * @param keyer the fingerprint of who keyed this form
   */
  record FirstKeying(Serial serial, UUID keyer) {}
}
