package fi.kaiku.channel.paper.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What may come out of a scanner, and what never does. */
public final class Sheets {

  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1754;

  private Sheets() {}

  /** The first page of a PDF file in so many dots an inch, drawn by PDFBox. */
  public static BufferedImage drawn(byte[] pdf, int dots) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dots, ImageType.GRAY);
    }
  }

  static BufferedImage turned(BufferedImage page, int degrees) {
    return Pictures.turned(page, Math.toRadians(degrees));
  }

  static BufferedImage blank() {
    var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var pen = page.createGraphics();
    pen.setColor(new Color(246, 246, 246));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    return page;
  }

  static BufferedImage withWords(String words) {
    var page = blank();
    var pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 60));
    pen.drawString(words, 200, 400);
    pen.drawLine(200, 600, 900, 640);
    pen.fillRect(200, 700, 90, 8);
    pen.dispose();
    return page;
  }

  static BufferedImage withCode(String text) {
    try {
      var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
      var page = blank();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          page.getRaster().setSample(800 + x, 100 + y, 0, modules.get(x, y) ? 0 : 255);
        }
      }
      return page;
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  static BufferedImage besides(BufferedImage left, BufferedImage right) {
    var both =
        new BufferedImage(
            left.getWidth() + right.getWidth(), left.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = both.createGraphics();
    pen.drawImage(left, 0, 0, null);
    pen.drawImage(right, left.getWidth(), 0, null);
    pen.dispose();
    return both;
  }

  static byte[] png(BufferedImage page) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(page, "png", file);
    return file.toByteArray();
  }

  static byte[] tiff(BufferedImage... pages) throws IOException {
    var file = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType("LZW");
      for (var page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return file.toByteArray();
  }

  static byte[] locked(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("omistaja", "lukija", new AccessPermission()));
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  /** A PDF file of 300 kB whose only stream unpacks to 300 MB. */
  static byte[] inflating() throws IOException {
    var file = new ByteArrayOutputStream();
    file.write("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(US_ASCII));
    var packed = new DeflaterOutputStream(file);
    var nothing = new byte[1 << 20];
    for (int i = 0; i < 300; i++) {
      packed.write(nothing);
    }
    packed.finish();
    file.write("\nendstream endobj".getBytes(US_ASCII));
    return file.toByteArray();
  }

  /** A PDF file that has one page and says that it has two. */
  static byte[] countingWrong() throws IOException {
    try (var file = new ByteArrayOutputStream();
        var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getPages().getCOSObject().setInt(COSName.COUNT, 2);
      document.save(file);
      return file.toByteArray();
    }
  }

  /** A TIFF file whose first directory says that it follows itself. */
  static byte[] circlingTiff() {
    var file = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    return file.put((byte) 'I')
        .put((byte) 'I')
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 0)
        .putInt(8)
        .array();
  }

  /** A PNG file of some bytes that says it is 60 000 by 60 000 pixels. */
  static byte[] hugePng() throws IOException {
    var file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var head = ByteBuffer.allocate(17).put("IHDR".getBytes(US_ASCII)).putInt(60_000).putInt(60_000);
    chunk(head.put(new byte[] {8, 0, 0, 0, 0}).array(), file);
    chunk("IDAT".getBytes(US_ASCII), file);
    chunk("IEND".getBytes(US_ASCII), file);
    return file.toByteArray();
  }

  private static void chunk(byte[] chunk, ByteArrayOutputStream file) throws IOException {
    var sum = new CRC32();
    sum.update(chunk);
    file.write(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
    file.write(chunk);
    file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  static byte[] brokenOff(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  static String name(int number) {
    return String.format(Locale.ROOT, "scan-%02d", number);
  }
}
