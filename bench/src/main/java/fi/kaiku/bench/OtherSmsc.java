package fi.kaiku.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The SMSC of another make in bench/smsc: a process of its own that is asked over HTTP. */
final class OtherSmsc implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final int control;

  private OtherSmsc(Process process, int port, int control) {
    this.process = process;
    this.port = port;
    this.control = control;
  }

  /** Starts it; its packages are installed when they are missing. */
  static OtherSmsc start(Path home, long seed) throws IOException, InterruptedException {
    if (!Files.exists(home.resolve("node_modules"))) {
      var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(home.toFile());
      if (npm.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
        throw new IllegalStateException("npm ci failed in " + home);
      }
    }
    var process =
        new ProcessBuilder("node", "smsc.js", "--seed", "" + seed)
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var words = process.inputReader().readLine().split(" ");
    return new OtherSmsc(process, Integer.parseInt(words[1]), Integer.parseInt(words[3]));
  }

  int port() {
    return port;
  }

  /** What it reports, each line as words. */
  List<List<String>> report(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + control + path);
    var body = HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    return body.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split(" "))).toList();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
