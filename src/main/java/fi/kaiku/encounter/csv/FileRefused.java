package fi.kaiku.encounter.csv;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;

/** The file is not what it claims to be; nothing of it is stored. */
class FileRefused extends BadInput {

  FileRefused(String reason, String... arguments) {
    super(Fault.of("file", "encounter.file." + reason, arguments));
  }

  FileRefused(String reason, Throwable cause, String... arguments) {
    this(reason, arguments);
    initCause(cause);
  }
}
