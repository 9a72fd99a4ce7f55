package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.PageCodes.Reading;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.scan.PageReader.Shown;
import fi.kaiku.platform.Sealing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads files that wait, some pages at a time: whoever dies loses those and no others. */
@Component
class ScanReading {

  private static final Logger log = LoggerFactory.getLogger(ScanReading.class);
  private static final int AT_A_TIME = 5;

  private final ScanStore store;
  private final ScanPageStore pages;
  private final PageReader reader;
  private final Sealing sealing;

  ScanReading(ScanStore store, ScanPageStore pages, PageReader reader, Sealing sealing) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.sealing = sealing;
  }

  /** Reads some pages of one file; whether there was any. */
  @Transactional
  public boolean readSome() {
    var claimed = store.claim();
    claimed.ifPresent(this::read);
    return claimed.isPresent();
  }

  private void read(ScanUpload upload) {
    try (var file = ScanFile.open(bytes(upload.id()))) {
      int last = Math.min(file.pages(), upload.done() + AT_A_TIME);
      for (int number = upload.done() + 1; number <= last; number++) {
        read(upload.id(), number, file);
      }
      store.read(upload.id(), file.pages(), last);
      if (last == file.pages()) {
        store.deletePieces(upload.id());
      }
    } catch (ScanRefused refused) {
      refuse(upload.id(), refused.reason());
    } catch (IOException _) {
      refuse(upload.id(), ScanRefused.Reason.DAMAGED);
    } catch (OutOfMemoryError | StackOverflowError _) {
      log.warn("a scan did not fit into memory and was refused");
      refuse(upload.id(), ScanRefused.Reason.TOO_MUCH);
    }
  }

  private void refuse(UUID upload, ScanRefused.Reason why) {
    store.refuse(upload, why);
    store.deletePieces(upload);
  }

  private void read(UUID upload, int number, ScanFile file) {
    try {
      switch (reader.read(file.page(number))) {
        case Shown.Page(var code, var picture) -> keep(upload, number, code, picture.bytes());
        case Shown.Unclear(var why, var picture) -> keep(upload, number, why, picture.bytes());
        case Shown.Blank _ -> keep(upload, number, ScanOutcome.BLANK, null);
      }
    } catch (IOException _) {
      keep(upload, number, ScanOutcome.BROKEN, null);
    }
  }

  private void keep(UUID upload, int number, Reading.Ours code, byte[] picture) {
    var open = pages.isOpen(code.serial());
    if (open.isEmpty()) {
      keep(upload, number, ScanOutcome.UNKNOWN, picture);
    } else if (!open.get()) {
      keep(upload, number, ScanOutcome.KEYED, null);
    } else {
      pages.replaceEarlier(code.serial(), code.page());
      var page = page(upload, number, ScanOutcome.FORM, code.serial());
      pages.insert(page, code.page(), sealing.seal(picture));
    }
  }

  private void keep(UUID upload, int number, ScanOutcome outcome, byte @Nullable [] picture) {
    var page = page(upload, number, outcome, null);
    pages.insert(page, null, picture == null ? null : sealing.seal(picture));
  }

  private static ScanPage page(
      UUID upload, int number, ScanOutcome outcome, @Nullable Serial serial) {
    return new ScanPage(UUID.randomUUID(), upload, number, outcome, serial, true);
  }

  private byte[] bytes(UUID upload) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var piece : store.pieces(upload)) {
      bytes.write(sealing.open(piece));
    }
    return bytes.toByteArray();
  }
}
