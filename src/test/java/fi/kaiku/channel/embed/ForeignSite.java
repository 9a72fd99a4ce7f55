package fi.kaiku.channel.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Another service's page, of an origin of its own and with a content policy as strict as ours. */
final class ForeignSite implements AutoCloseable {

  private final HttpServer server;
  private final String kaiku;
  private volatile String tag = "";

  private ForeignSite(HttpServer server, String kaiku) {
    this.server = server;
    this.kaiku = kaiku;
  }

  static ForeignSite beside(String kaiku) {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var site = new ForeignSite(HttpServer.create(here, 0), kaiku);
      site.server.createContext("/", exchange -> site.answer(exchange));
      site.server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As browsers write it; another host name than Kaiku's. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Puts the form on the page, as the guide says. */
  void show(String key, String token) {
    tag =
        "<script src=\"%s/embed/v1.js\" data-embed=\"%s\" data-token=\"%s\" data-lang=\"fi\""
                .formatted(kaiku, key, token)
            + " async></script>";
  }

  private void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    var page =
        "<!doctype html><html lang=\"fi\"><title>Lunna</title><h1>Keskustelu on päättynyt</h1>"
            + tag;
    var policy = "default-src 'none'; script-src %1$s; frame-src %1$s".formatted(kaiku);
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    var bytes = page.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
