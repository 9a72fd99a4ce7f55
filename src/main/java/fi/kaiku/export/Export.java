package fi.kaiku.export;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.SheetFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A file of single answers that somebody has asked for on the page.
 *
 * @param owner with the permission and the reach at the time of asking
 * @param question the API's parameters: {@code unit=1.2.246.1}
 * @param tries how often a worker has begun it; a worker may write for its own try only
 * @param answers so far, without the heading
 */
record Export(
    UUID id,
    Viewer owner,
    List<String> question,
    Language language,
    SheetFormat format,
    State state,
    int tries,
    long answers,
    Instant askedAt) {

  /** How far it has come. */
  enum State {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    CANCELLED;

    boolean isOver() {
      return this != WAITING && this != RUNNING;
    }
  }

  /** Somebody as they were when they asked. */
  static Viewer owner(UUID id, String name, Reach reach, boolean withComments) {
    var permissions =
        withComments
            ? Set.of(Permission.READ_ANSWERS, Permission.READ_COMMENTS)
            : Set.of(Permission.READ_ANSWERS);
    return new Viewer(new StaffId(id), name, permissions, reach);
  }

  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var said : question) {
      var equals = said.indexOf('=');
      parameters.put(said.substring(0, equals), List.of(said.substring(equals + 1)));
    }
    return parameters;
  }
}
