package fi.kaiku.demo.operator;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A text as a phone sends it in UCS-2: alone up to 70 characters, else in parts of 67 with a header
 * each (3GPP TS 23.040).
 */
final class LongMessage {

  private static final int ALONE = 70;
  private static final int IN_PARTS = 67;
  private static final AtomicInteger REFERENCES = new AtomicInteger();

  private final byte[] header;
  private final String text;

  private LongMessage(byte[] header, String text) {
    this.header = header;
    this.text = text;
  }

  static List<LongMessage> parts(String text) {
    if (text.length() <= ALONE) {
      return List.of(new LongMessage(new byte[0], text));
    }
    var texts = cut(text);
    var reference = (byte) REFERENCES.incrementAndGet();
    var parts = new ArrayList<LongMessage>();
    for (int i = 0; i < texts.size(); i++) {
      byte[] header = {5, 0, 3, reference, (byte) texts.size(), (byte) (i + 1)};
      parts.add(new LongMessage(header, texts.get(i)));
    }
    return parts;
  }

  private static List<String> cut(String text) {
    var texts = new ArrayList<String>();
    for (int start = 0; start < text.length(); ) {
      var end = Math.min(text.length(), start + IN_PARTS);
      end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
      texts.add(text.substring(start, end));
      start = end;
    }
    return texts;
  }

  boolean hasHeader() {
    return header.length > 0;
  }

  byte[] octets() {
    var octets = text.getBytes(UTF_16BE);
    return ByteBuffer.allocate(header.length + octets.length).put(header).put(octets).array();
  }
}
