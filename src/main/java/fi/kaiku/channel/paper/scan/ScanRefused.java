package fi.kaiku.channel.paper.scan;

/** A file that is not read, as a whole. */
final class ScanRefused extends Exception {

  private static final long serialVersionUID = 1;

  /** Why; as it is stored, and the end of message keys. */
  enum Reason {
    /** Neither PDF, PNG, JPEG nor TIFF. */
    KIND,
    /** It needs a password. */
    PROTECTED,
    /** It breaks off or is none of what it says it is. */
    DAMAGED,
    /** More pages, or larger ones, than anybody scans. */
    TOO_MUCH
  }

  private final Reason reason;

  ScanRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
