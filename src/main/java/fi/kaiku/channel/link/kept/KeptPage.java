package fi.kaiku.channel.link.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** One page as it goes over the wire, but for its holes. Holds nothing of any reader. */
public final class KeptPage {

  private static final Pattern MARK = Pattern.compile(Hole.SECRET + "([A-Z]+)");

  private final Locale locale;

  /** One more than there are holes. */
  private final List<byte[]> pieces = new ArrayList<>();

  private final List<Hole> holes = new ArrayList<>();
  private int length;

  private KeptPage(Locale locale) {
    this.locale = locale;
  }

  /** Keeps a written page in which the marks of holes stand. */
  static KeptPage of(String written, Locale locale) {
    var page = new KeptPage(locale);
    var mark = MARK.matcher(written);
    int from = 0;
    while (mark.find()) {
      page.piece(written.substring(from, mark.start()));
      page.holes.add(Hole.valueOf(mark.group(1)));
      from = mark.end();
    }
    page.piece(written.substring(from));
    return page;
  }

  private void piece(String text) {
    var bytes = text.getBytes(UTF_8);
    pieces.add(bytes);
    length += bytes.length;
  }

  /**
   * Sends the page.
   *
   * @param values what each hole is filled with, as plain text
   */
  public void send(Function<Hole, String> values, HttpServletResponse response) throws IOException {
    var filled = new EnumMap<Hole, byte[]>(Hole.class);
    int size = length;
    for (var hole : holes) {
      size += filled.computeIfAbsent(hole, it -> escaped(values.apply(it))).length;
    }
    response.setLocale(locale);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(size);
    response.getOutputStream().write(whole(filled, size));
  }

  private byte[] whole(Map<Hole, byte[]> filled, int size) {
    var page = ByteBuffer.allocate(size).put(pieces.getFirst());
    for (int i = 0; i < holes.size(); i++) {
      page.put(filled.get(holes.get(i))).put(pieces.get(i + 1));
    }
    return page.array();
  }

  /** As the templates escape a text, in an attribute or outside. */
  private static byte[] escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8").getBytes(UTF_8);
  }
}
