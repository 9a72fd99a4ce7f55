package fi.kaiku.channel.paper.scan;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperAudited;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.MergedReach;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealing;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of scanned pages, and what staff say of the pages that no form claims. */
@Service
class Scans {

  /** Of a file: about 200 pages from a copier. */
  static final int MOST_BYTES = 40 << 20;

  static final int MOST_MEGABYTES = MOST_BYTES >> 20;

  /** So many wait to be read at most. */
  private static final int MOST_WAITING = 20;

  private static final int PIECE = 1 << 20;

  private final ScanStore store;
  private final ScanPageStore pages;
  private final PaperForms forms;
  private final MergedReach reach;
  private final Sealing sealing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Scans(
      ScanStore store,
      ScanPageStore pages,
      PaperForms forms,
      MergedReach reach,
      Sealing sealing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.pages = pages;
    this.forms = forms;
    this.reach = reach;
    this.sealing = sealing;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes a file in, piece by piece and each piece sealed; it is read later.
   *
   * @throws BadInput when it is no picture, too large, or too many wait already
   */
  @Transactional
  public UUID take(InputStream file, Viewer viewer) throws IOException {
    if (store.waiting() >= MOST_WAITING) {
      throw bad("scan.fault.busy");
    }
    var id = UUID.randomUUID();
    store.insert(id, viewer.staff(), Helsinki.day(clock.instant()));
    long size = 0;
    int number = 0;
    for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
      if (number == 0 && ScanKind.of(piece) == ScanKind.OTHER) {
        throw bad("scan.fault.KIND");
      }
      size += piece.length;
      if (size > MOST_BYTES) {
        throw bad("scan.fault.large", "" + MOST_MEGABYTES);
      }
      store.insertPiece(id, ++number, sealing.seal(piece));
    }
    if (number == 0) {
      throw bad("scan.fault.none");
    }
    events.publishEvent(PaperAudited.by(viewer, "scan-handed-in", "a file"));
    return id;
  }

  private static BadInput bad(String message, String... arguments) {
    return new BadInput(Fault.of("file", message, arguments));
  }

  /** What the viewer has handed in, what waits first. */
  public List<ScanUpload> of(Viewer viewer) {
    return store.of(viewer.staff());
  }

  /**
   * One file of the viewer's own.
   *
   * @throws NotFound when there is none
   */
  public ScanUpload own(UUID id, Viewer viewer) {
    return store
        .find(id)
        .filter(upload -> upload.staff().equals(viewer.staff()))
        .orElseThrow(() -> new NotFound("no scan " + id));
  }

  public List<ScanPage> pages(ScanUpload upload) {
    return pages.of(upload.id());
  }

  /**
   * Says which form a page belongs to.
   *
   * @throws BadInput when the number is none of a form in reach, or the form has been keyed
   */
  @Transactional
  public ScanPage claim(UUID page, String typed, Viewer viewer) {
    var asked = asked(page, viewer);
    var serial =
        Serial.of(typed)
            .flatMap(number -> forms.find(number, viewer))
            .orElseThrow(() -> new BadInput(Fault.of("serial", "keying.fault.unknown")))
            .serial();
    if (!pages.isOpen(serial).orElse(false)) {
      throw new BadInput(Fault.of("serial", "scan.fault.keyed", serial.text()));
    }
    pages.claim(page, serial);
    return asked;
  }

  /** The file of a page of the viewer's own. */
  @Transactional
  public UUID uploadOf(UUID page, Viewer viewer) {
    var found = pages.lock(page).orElseThrow(() -> new NotFound("no page " + page));
    return own(found.upload(), viewer).id();
  }

  /** Throws a page away. */
  @Transactional
  public ScanPage drop(UUID page, Viewer viewer) {
    var asked = asked(page, viewer);
    pages.drop(page);
    return asked;
  }

  /** A page of the viewer's own file that nobody has settled yet. */
  private ScanPage asked(UUID id, Viewer viewer) {
    var page = pages.lock(id).orElseThrow(() -> new NotFound("no page " + id));
    var _ = own(page.upload(), viewer);
    if (!page.outcome().asks()) {
      throw new Conflict("settled already");
    }
    return page;
  }

  /**
   * The picture of a page, a JPEG file.
   *
   * @throws NotFound when there is none that the viewer may see
   */
  public byte[] picture(UUID page, Viewer viewer) {
    return pages
        .picture(page, reach.of(viewer), viewer.staff().value())
        .map(sealing::open)
        .orElseThrow(() -> new NotFound("no picture of " + page));
  }
}
