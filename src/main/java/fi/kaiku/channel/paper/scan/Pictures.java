package fi.kaiku.channel.paper.scan;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is done to pictures of pages, all in shades of grey. */
final class Pictures {

  /** So much is enough to read handwriting: A4 in 150 dots an inch. */
  private static final int SHOWN = 1754;

  private static final float QUALITY = 0.7f;

  private Pictures() {}

  /** A JPEG file. */
  static final class Jpeg {

    private final byte[] bytes;

    private Jpeg(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes.clone();
    }
  }

  /** The same in shades of grey; what was transparent is white. */
  static BufferedImage grey(BufferedImage picture) {
    return drawn(picture, picture.getWidth(), picture.getHeight(), new AffineTransform());
  }

  /** The same in another size. */
  static BufferedImage scaled(BufferedImage picture, double scale) {
    int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
    return drawn(picture, width, height, AffineTransform.getScaleInstance(scale, scale));
  }

  /** The same turned clockwise about its middle, with white where nothing was. */
  static BufferedImage turned(BufferedImage picture, double radians) {
    double sin = Math.abs(Math.sin(radians));
    double cos = Math.abs(Math.cos(radians));
    int width = (int) Math.round(picture.getWidth() * cos + picture.getHeight() * sin);
    int height = (int) Math.round(picture.getWidth() * sin + picture.getHeight() * cos);
    var how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    how.rotate(radians);
    how.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    return drawn(picture, Math.max(1, width), Math.max(1, height), how);
  }

  private static BufferedImage drawn(
      BufferedImage picture, int width, int height, AffineTransform how) {
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, how, null);
    pen.dispose();
    return grey;
  }

  /** The shade of each pixel, row by row; 0 is black. */
  static byte[] shades(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  /** As a JPEG file in the size in which it is shown. */
  static Jpeg jpeg(BufferedImage grey) throws IOException {
    double scale = (double) SHOWN / Math.max(grey.getWidth(), grey.getHeight());
    var shown = scale < 1 ? scaled(grey, scale) : grey;
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var file = new ByteArrayOutputStream();
        var out = new MemoryCacheImageOutputStream(file)) {
      writer.setOutput(out);
      var how = Objects.requireNonNull(writer.getDefaultWriteParam());
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(shown, null, null), how);
      out.flush();
      return new Jpeg(file.toByteArray());
    } finally {
      writer.dispose();
    }
  }
}
