package fi.kaiku;

import fi.kaiku.platform.Job;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that stands still until a test moves it. Starts on a Monday at noon in Helsinki. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

  public static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  /** Of this process alone, as tests run in several. */
  public static final Path DATA =
      Path.of(System.getProperty("kaiku.test.data", "target/test-data"));

  public static final String AXE = "/js/axe.min.js";

  private static final Pattern FILES = Pattern.compile("/(css|fonts|images|js|_static)/.*");

  private static final String SINGLE_ANSWERS = "/api/v1/feedback.";

  private static final List<String> FIGURES = List.of("read-comments", "figures", "funnel");

  private static final List<String> OUR_SCHEMAS =
      List.of(
          "platform",
          "organization",
          "people",
          "audit",
          "channel",
          "encounter",
          "questionnaire",
          "sms",
          "invitation",
          "channel",
          "feedback",
          "figures",
          "insight",
          "export",
          "mail",
          "followup",
          "channel");

  @Bean
  @Primary
  StoppedClock stoppedClock() {
    return new StoppedClock();
  }

  /**
   * Comments are read and figures are up to date whenever a page or the API is asked; files of
   * single answers hold no figures.
   */
  @Bean
  Filter figuresFirst(List<Job> jobs, JdbcClient jdbc) {
    var all =
        jobs.stream()
            .filter(job -> FIGURES.contains(job.name()))
            .sorted(Comparator.comparingInt(job -> FIGURES.indexOf(job.name())))
            .toList();
    var counted = new AtomicReference<>("");
    return (request, response, chain) -> {
      var path = ((HttpServletRequest) request).getRequestURI();
      if (!FILES.matcher(path).matches() && !written(jdbc).equals(counted.get())) {
        if (path.startsWith(SINGLE_ANSWERS)) {
          all.getFirst().run();
        } else {
          all.forEach(Job::run);
          counted.set(written(jdbc));
        }
      }
      chain.doFilter(request, response);
    };
  }

  /** How far the database's log has come: while it stands still there is nothing to count. */
  private static String written(JdbcClient jdbc) {
    return jdbc.sql("select cast(pg_current_wal_insert_lsn() as text)")
        .query(String.class)
        .single();
  }

  /** The script that looks for barriers, where a page may load it from. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  Filter axe() {
    return (request, response, chain) -> {
      if (!((HttpServletRequest) request).getRequestURI().equals(AXE)) {
        chain.doFilter(request, response);
        return;
      }
      response.setContentType("text/javascript; charset=utf-8");
      ((HttpServletResponse) response).setHeader("Cache-Control", "max-age=3600");
      try (var script = TestWorld.class.getResourceAsStream("/axe.min.js")) {
        Objects.requireNonNull(script).transferTo(response.getOutputStream());
      }
    };
  }

  /** A database left from before a migration was rewritten is made anew. */
  @Bean
  FlywayMigrationStrategy anewWhenRewritten(DataSource dataSource) {
    return flyway -> {
      var applied =
          Flyway.configure()
              .configuration(flyway.getConfiguration())
              .ignoreMigrationPatterns("*:pending")
              .load();
      if (!applied.validateWithResult().validationSuccessful) {
        var jdbc = new JdbcTemplate(dataSource);
        OUR_SCHEMAS.forEach(name -> jdbc.execute("drop schema if exists " + name + " cascade"));
        jdbc.execute("drop table if exists public.flyway_schema_history");
      }
      flyway.migrate();
    };
  }

  /** Stands still; a test sets it. */
  public static final class StoppedClock extends Clock {
    private volatile Instant now = NOW;

    public void set(String instant) {
      now = Instant.parse(instant);
    }

    public void pass(Duration time) {
      now = now.plus(time);
    }

    public void reset() {
      now = NOW;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
