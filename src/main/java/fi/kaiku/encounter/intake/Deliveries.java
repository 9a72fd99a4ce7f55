package fi.kaiku.encounter.intake;

import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of what came from whom, when, and what became of it. */
@Service
public class Deliveries {

  private final DeliveryStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deliveries(DeliveryStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whoever hands a file in.
   *
   * @param id none for the county's own shell
   * @param reach whose encounters they may report
   */
  public record Sender(@Nullable UUID id, String name, Reach reach) {

    public static final Sender SHELL = new Sender(null, "./kaiku", new Reach.WholeCounty());

    public static Sender of(Viewer viewer) {
      return new Sender(viewer.staff().value(), viewer.name(), viewer.reach());
    }
  }

  /** Opens a delivery for a file; its counts grow batch by batch until it is closed. */
  @Transactional
  public DeliveryId open(String source, String fileName, Sender sender) {
    var id = new DeliveryId(UUID.randomUUID());
    store.insertFile(
        id, new DeliveryStore.NewFile(source, fileName, sender.name(), sender.id()), now());
    events.publishEvent(FileReceived.of(sender, source, id));
    return id;
  }

  /** Adds to the counts of a file, in the transaction of the caller. */
  public void count(DeliveryId id, Counts counts) {
    store.add(id, counts);
  }

  /** The whole file has been read. */
  @Transactional
  public void close(DeliveryId id) {
    store.finish(id, clock.instant());
  }

  /** Adds to what came over the API from a source today, in the transaction of the caller. */
  public void countApi(String source, String caller, Counts counts) {
    store.addApi(new DeliveryStore.NewFile(source, "", caller, null), counts, now());
  }

  private DeliveryStore.Now now() {
    var instant = clock.instant();
    return new DeliveryStore.Now(instant, Helsinki.day(instant));
  }
}
