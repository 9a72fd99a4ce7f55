package fi.kaiku.demo.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Koivupolku, the invented county's digital clinic: another server, another host name, another
 * port, and a content policy that lets in Kaiku's form and nothing else.
 */
public final class OtherSite {

  public static final String NAME = "Koivupolku";

  private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

  private final Clock clock;
  private volatile @Nullable Opened opened;

  public OtherSite(Clock clock) {
    this.clock = clock;
  }

  /**
   * What its makers were given, and whom it says that it is about.
   *
   * @param kaiku where Kaiku is, as its users write it, without a slash at the end
   */
  public record Makers(String kaiku, String key, String secret, String unit, String service) {

    /** Not the secret: this may come into a log. */
    @Override
    public String toString() {
      return "Makers[" + key + "]";
    }
  }

  private record Opened(HttpServer server, @Nullable Makers makers) {}

  /**
   * Takes a port of this machine; nothing is to be seen there yet.
   *
   * @param first the port that it has if that is free
   * @return its origin, as browsers write it
   */
  public String open(int first) {
    var server = listen(first);
    server.createContext("/", this::answer);
    server.start();
    opened = new Opened(server, null);
    return origin();
  }

  /** From now on its page is shown. */
  public void show(Makers makers) {
    opened = new Opened(opened().server(), makers);
  }

  public boolean isOpen() {
    return opened != null;
  }

  public String origin() {
    return "http://127.0.0.1:" + opened().server().getAddress().getPort();
  }

  public void close() {
    var now = opened;
    if (now != null) {
      now.server().stop(0);
    }
  }

  private Opened opened() {
    return Objects.requireNonNull(opened, "not open");
  }

  private static HttpServer listen(int first) {
    try {
      return HttpServer.create(here(first), 0);
    } catch (IOException taken) {
      return listenAnywhere();
    }
  }

  private static HttpServer listenAnywhere() {
    try {
      return HttpServer.create(here(0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetSocketAddress here(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var makers = opened().makers();
      switch (exchange.getRequestURI().getPath()) {
        case "/site.css" -> send(exchange, "text/css", file("site.css"));
        case "/" -> {
          var text = makers == null ? "" : page(makers, language(exchange));
          send(exchange, "text/html; charset=utf-8", text);
        }
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static String language(HttpExchange exchange) {
    var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    var asked = LANGUAGE.matcher(query);
    return asked.find() && LANGUAGES.contains(asked.group(1)) ? asked.group(1) : "fi";
  }

  private String page(Makers makers, String language) throws IOException {
    var visit = new SignedVisit(makers.unit(), makers.service());
    return file("page_" + language + ".html")
        .replace("KAIKU", makers.kaiku())
        .replace("EMBED", makers.key())
        .replace("POLICY", policy(makers))
        .replace("HERE", origin())
        .replace("CONTEXT", visit.context(makers.secret(), clock.instant()));
  }

  private static String policy(Makers makers) {
    return "default-src 'none'; style-src 'self'; script-src %1$s; frame-src %1$s; base-uri 'none'"
        .formatted(makers.kaiku());
  }

  private void send(HttpExchange exchange, String type, String text) throws IOException {
    var makers = opened().makers();
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", makers == null ? "default-src 'none'" : policy(makers));
    var bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String file(String name) throws IOException {
    try (var stream = OtherSite.class.getResourceAsStream("/demo/site/" + name)) {
      if (stream == null) {
        throw new NoSuchFileException(name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
