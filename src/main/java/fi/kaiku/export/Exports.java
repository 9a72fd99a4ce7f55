package fi.kaiku.export;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.sheet.SheetFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of single answers that are made in the background, each for who asked for it. */
@Service
class Exports {

  private final ExportStore store;
  private final AnswerExport answers;
  private final Clock clock;

  Exports(ExportStore store, AnswerExport answers, Clock clock) {
    this.store = store;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Plans a file; a worker makes it soon.
   *
   * @param parameters those of the API; one without a value does not count
   */
  @Transactional
  public UUID plan(
      Map<String, List<String>> parameters, SheetFormat format, Viewer viewer, Language language) {
    var asked = answers.question(parameters, viewer, language);
    answers.announce(asked, viewer, format);
    var export =
        new Export(
            UUID.randomUUID(),
            Export.owner(viewer.staff().value(), viewer.name(), viewer.reach(), asked.comments()),
            answers.words(asked),
            language,
            format,
            Export.State.WAITING,
            0,
            0,
            clock.instant());
    store.insert(export);
    return export.id();
  }

  List<Export> of(Viewer viewer) {
    return store.of(viewer.staff());
  }

  /**
   * Stops the making of a file; one that is made already stays as it is.
   *
   * @throws NotFound when it is somebody else's, or has been deleted
   */
  void cancel(UUID id, Viewer viewer) {
    if (store.find(id, viewer.staff()).isEmpty()) {
      throw new NotFound("no export " + id);
    }
    store.cancel(id, viewer.staff());
  }

  /**
   * A file that is ready.
   *
   * @throws NotFound when it is not, is somebody else's, or has been deleted
   */
  Export ready(UUID id, Viewer viewer) {
    return store
        .find(id, viewer.staff())
        .filter(export -> export.state() == Export.State.READY)
        .orElseThrow(() -> new NotFound("no export " + id));
  }

  void copy(Export export, OutputStream out) throws IOException {
    int number = 0;
    for (var part = store.part(export.id(), 0);
        part != null;
        part = store.part(export.id(), ++number)) {
      out.write(part);
    }
  }
}
