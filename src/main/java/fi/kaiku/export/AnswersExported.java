package fi.kaiku.export;

import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for single answers as a file.
 *
 * @param subject which ones, in the words of the API: {@code 2026-03…2026-05 csv unit=1.2.246.1}
 */
record AnswersExported(@Nullable UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "answers-exported";
  }
}
