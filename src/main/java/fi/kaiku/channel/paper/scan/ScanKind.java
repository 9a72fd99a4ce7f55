package fi.kaiku.channel.paper.scan;

/** What a file is, by its first bytes. */
enum ScanKind {
  PDF,
  PNG,
  JPEG,
  TIFF,
  OTHER;

  /** So many bytes are enough to tell. */
  static final int BYTES = 8;

  static ScanKind of(byte[] start) {
    if (begins(start, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (begins(start, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (begins(start, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    return begins(start, 'I', 'I', 42, 0) || begins(start, 'M', 'M', 0, 42) ? TIFF : OTHER;
  }

  private static boolean begins(byte[] start, int... signature) {
    if (start.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((start[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
