package fi.kaiku.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/**
 * The least that an answer costs: a bare servlet on the same web server with the same settings, which
 * sends the same bytes as Kaiku, reads the same forms and writes one row twice, each time by one
 * statement. It reads nothing, seals nothing and asks nobody who may answer.
 */
final class Floor extends HttpServlet {

  static final String TABLE = "bench_floor";

  private static final int CONNECTIONS = 24;

  private final SentPages pages;
  private final transient HikariDataSource database;
  private final byte[] row;

  private Floor(SentPages pages, HikariDataSource database, int rowBytes) {
    this.pages = pages;
    this.database = database;
    this.row = new byte[rowBytes];
    new Random(2026).nextBytes(row);
  }

  /**
   * Serves until it is killed.
   *
   * @param words port, data directory of Kaiku, folder of its pages, bytes of a row
   */
  static void serve(String... words) throws IOException, LifecycleException {
    var pages = SentPages.read(Path.of(words[2]));
    var floor = new Floor(pages, pool(Path.of(words[1])), Integer.parseInt(words[3]));
    var folder = Files.createDirectories(Path.of(words[2]).resolve("web")).toString();
    var tomcat = new Tomcat();
    tomcat.setBaseDir(folder);
    tomcat.setConnector(connector(Integer.parseInt(words[0])));
    var context = tomcat.addContext("", folder);
    Tomcat.addServlet(context, "floor", floor);
    context.addServletMappingDecoded("/s/*", "floor");
    tomcat.start();
    tomcat.getServer().await();
  }

  /** As Kaiku's: virtual threads, compression for whoever asks for it. */
  private static Connector connector(int port) {
    var connector = new Connector();
    connector.setPort(port);
    connector.setProperty("compression", "on");
    connector.setProperty("compressionMinSize", "2048");
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
      protocol.setExecutor(new VirtualThreadExecutor("floor-"));
    }
    return connector;
  }

  private static HikariDataSource pool(Path data) throws IOException {
    var settings = new HikariConfig();
    settings.setJdbcUrl(Database.address(data));
    settings.setUsername("kaiku");
    settings.setPassword(Database.password(data));
    settings.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(settings);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    pages.send("GET " + step(request), response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var step = step(request);
    var token = token(request);
    if (request.getParameter("nonce") == null || request.getParameter(step) == null) {
      throw new ServletException("no " + step);
    }
    var next = step.equals("score") ? "/comment" : "/thanks";
    write(
        UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.US_ASCII)),
        step.equals("score")
            ? "insert into bench_floor (sealed, id) values (?, ?) on conflict do nothing"
            : "update bench_floor set sealed = ? where id = ?");
    response.setHeader("Location", "/s/" + token + next);
    pages.send("POST " + step, response);
  }

  private void write(UUID id, String statement) throws ServletException {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      prepared.setBytes(1, row);
      prepared.setObject(2, id);
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }

  private static String token(HttpServletRequest request) {
    return request.getPathInfo().split("/")[1];
  }

  private static String step(HttpServletRequest request) {
    var parts = request.getPathInfo().split("/");
    return parts.length > 2 ? parts[2] : "page";
  }
}
