package fi.kaiku.channel.kiosk.tablet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The files that a tablet keeps so that its page opens without a net, and their version. */
@Component
class KioskFiles {

  private static final List<String> OWN =
      List.of(
          "/css/base.css",
          "/css/kiosk.css",
          "/fonts/source-sans-3-latin.woff2",
          "/images/kaiku.svg",
          "/js/kiosk/idle.js",
          "/js/kiosk/kiosk.js",
          "/js/kiosk/line.js",
          "/js/kiosk/pair.js",
          "/js/kiosk/pin.js",
          "/js/kiosk/screens.js",
          "/js/kiosk/seal.js",
          "/js/kiosk/staff.js",
          "/js/kiosk/store.js",
          "/js/kiosk/talk.js",
          "/js/kiosk/words.js");

  private static final List<String> PAGES =
      List.of("/k", "/k/shell", "/k/texts.json", "/k/manifest.webmanifest");

  private static final String WORKER = "/js/kiosk/worker.js";
  private static final List<String> TEMPLATES =
      List.of("/templates/kiosk/shell.html", "/templates/kiosk/pair.html");
  private static final int VERSION_LENGTH = 12;

  private final KioskTexts texts;
  private final SingletonSupplier<String> version = SingletonSupplier.of(this::digest);

  KioskFiles(KioskTexts texts) {
    this.texts = texts;
  }

  /** Changes whenever anything that a tablet keeps does. */
  String version() {
    return version.obtain();
  }

  /** The script that keeps the files, and that they are there without a net. */
  String worker() {
    var files =
        PAGES.stream().map(path -> "'" + path + "'").collect(Collectors.joining(","))
            + ","
            + OWN.stream().map(path -> "'" + path + "'").collect(Collectors.joining(","));
    return "const VERSION='%s';\nconst FILES=[%s];\n".formatted(version(), files)
        + new String(bytes("/static" + WORKER), UTF_8);
  }

  private String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      OWN.forEach(path -> digest.update(bytes("/static" + path)));
      digest.update(bytes("/static" + WORKER));
      TEMPLATES.forEach(path -> digest.update(bytes(path)));
      digest.update(texts.all().toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String path) {
    try {
      return new ClassPathResource(path).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
