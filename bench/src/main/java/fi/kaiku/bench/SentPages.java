package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Kaiku sent while one customer answered, byte for byte, so that another server sends it too. */
final class SentPages {

  private static final String FORM = "lang=fi&nonce=%s&%s=9";
  private static final Set<String> OWN = Set.of("location", "date", "content-length", "connection",
      "keep-alive", "transfer-encoding");

  private final Map<String, Page> pages = new HashMap<>();

  private record Page(int status, List<String> headers, byte[] body) {}

  private SentPages() {}

  /** Answers with a link and lays down what came, a file for each step. */
  static void write(Path folder, int port, String token) throws IOException {
    Files.createDirectories(folder);
    var path = "/s/" + token;
    try (var phone = new Wire(port)) {
      var page = phone.get(path);
      var nonce = AnswerLoad.nonce(page);
      lay(folder, "GET page", page);
      lay(folder, "POST score", phone.post(path + "/score", FORM.formatted(nonce, "score")));
      lay(folder, "GET comment", phone.get(path + "/comment"));
      lay(folder, "POST comment", phone.post(path + "/comment", FORM.formatted(nonce, "comment")));
      lay(folder, "GET thanks", phone.get(path + "/thanks"));
    }
  }

  private static void lay(Path folder, String step, Wire.Answer answer) throws IOException {
    var text = answer.status() + "\n" + String.join("\n", answer.headers()) + "\n\n" + answer.body();
    Files.writeString(folder.resolve(step), text, ISO_8859_1);
  }

  static SentPages read(Path folder) throws IOException {
    var all = new SentPages();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.pages.put(file.getFileName().toString(), page(Files.readString(file, ISO_8859_1)));
      }
    }
    return all;
  }

  private static Page page(String text) {
    var end = text.indexOf("\n\n");
    var head = text.substring(0, end).lines().toList();
    var headers =
        head.stream().skip(1).filter(line -> !OWN.contains(name(line).toLowerCase())).toList();
    var body = text.substring(end + 2).getBytes(ISO_8859_1);
    return new Page(Integer.parseInt(head.getFirst()), headers, body);
  }

  void send(String step, HttpServletResponse response) throws IOException {
    var page = pages.get(step);
    response.setStatus(page.status());
    for (var line : page.headers()) {
      response.setHeader(name(line), line.substring(name(line).length() + 1).strip());
    }
    response.setContentLength(page.body().length);
    response.getOutputStream().write(page.body());
  }

  private static String name(String header) {
    return header.substring(0, header.indexOf(':'));
  }
}
