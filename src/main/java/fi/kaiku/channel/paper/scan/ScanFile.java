package fi.kaiku.channel.paper.scan;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** A file with scanned pages. */
interface ScanFile extends Closeable {

  /** More pages in one file nobody scans. */
  int MOST_PAGES = 300;

  /** More pixels a page does not have: A4 in 600 dots an inch has 35 million, a telephone 50. */
  long MOST_PIXELS = 60_000_000;

  /** How many pixels the longer side of a page is read with, about: A4 in 200 dots an inch. */
  int LONGER_SIDE = 2340;

  int pages();

  /**
   * A page in shades of grey, its longer side of {@link #LONGER_SIDE} pixels or fewer than twice as
   * many.
   *
   * @param number from 1
   * @throws IOException when it cannot be read
   */
  BufferedImage page(int number) throws IOException;

  /**
   * Opens a file by its first bytes, whatever its name says.
   *
   * @throws ScanRefused when it is none that can be read
   */
  static ScanFile open(byte[] file) throws ScanRefused {
    return switch (ScanKind.of(file)) {
      case PDF -> PdfScan.open(file);
      case PNG, JPEG, TIFF -> PictureScan.open(file);
      case OTHER -> throw new ScanRefused(ScanRefused.Reason.KIND);
    };
  }
}
