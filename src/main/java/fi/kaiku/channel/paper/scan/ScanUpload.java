package fi.kaiku.channel.paper.scan;

import fi.kaiku.access.StaffId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of scanned pages.
 *
 * @param staff who handed it in, and alone sees the pages that belong to no form yet
 * @param reason why it was refused
 * @param pages 0 before it has been opened
 * @param done how many have been read
 */
record ScanUpload(
    UUID id,
    StaffId staff,
    State state,
    ScanRefused.@Nullable Reason reason,
    int pages,
    int done,
    LocalDate receivedOn) {

  /** How far it is. */
  enum State {
    WAITING,
    READ,
    REFUSED
  }
}
