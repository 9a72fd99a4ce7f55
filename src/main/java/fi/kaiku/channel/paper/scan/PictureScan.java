package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.scan.ScanRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Pages of a TIFF file, or the one of a PNG or JPEG file. */
final class PictureScan implements ScanFile {

  private final ImageReader reader;
  private final int pages;

  private PictureScan(ImageReader reader, int pages) {
    this.reader = reader;
    this.pages = pages;
  }

  static PictureScan open(byte[] file) throws ScanRefused {
    try {
      int pages = ScanKind.of(file) == ScanKind.TIFF ? TiffPages.count(file, MOST_PAGES) : 1;
      var input = new BytesInput(file);
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new ScanRefused(Reason.DAMAGED);
      }
      var reader = readers.next();
      reader.setInput(input, false, true);
      return new PictureScan(reader, pages);
    } catch (RuntimeException _) {
      throw new ScanRefused(Reason.DAMAGED);
    }
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public BufferedImage page(int number) throws IOException {
    try {
      long width = reader.getWidth(number - 1);
      long height = reader.getHeight(number - 1);
      if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
        throw new IOException("a picture of too many pixels, or of none");
      }
      int every = (int) Math.max(1, Math.max(width, height) / LONGER_SIDE);
      var how = reader.getDefaultReadParam();
      how.setSourceSubsampling(every, every, 0, 0);
      return Pictures.grey(reader.read(number - 1, how));
    } catch (RuntimeException e) {
      throw new IOException("a picture that cannot be read", e);
    }
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
