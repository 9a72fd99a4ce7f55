package fi.kaiku;

import fi.kaiku.platform.Job;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** A clock that stands still until a test moves it. Starts on a Monday at noon in Helsinki. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

  public static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  /** Of this process alone, as tests run in several. */
  public static final Path DATA =
      Path.of(System.getProperty("kaiku.test.data", "target/test-data"));

  private static final Pattern FILES = Pattern.compile("/(css|fonts|images|js|_static)/.*");

  private static final List<String> FIGURES = List.of("read-comments", "figures", "funnel");

  private static final List<String> OUR_SCHEMAS =
      List.of(
          "platform",
          "organization",
          "people",
          "audit",
          "encounter",
          "questionnaire",
          "sms",
          "invitation",
          "feedback",
          "figures",
          "insight",
          "export");

  @Bean
  @Primary
  StoppedClock stoppedClock() {
    return new StoppedClock();
  }

  /** Comments are read and figures are up to date whenever a page or the API is asked. */
  @Bean
  Filter figuresFirst(List<Job> jobs) {
    var figures =
        jobs.stream()
            .filter(job -> FIGURES.contains(job.name()))
            .sorted(Comparator.comparingInt(job -> FIGURES.indexOf(job.name())))
            .toList();
    return (request, response, chain) -> {
      if (!FILES.matcher(((HttpServletRequest) request).getRequestURI()).matches()) {
        figures.forEach(Job::run);
      }
      chain.doFilter(request, response);
    };
  }

  /** A database left from before a migration was rewritten is made anew. */
  @Bean
  FlywayMigrationStrategy anewWhenRewritten(DataSource dataSource) {
    return flyway -> {
      if (!flyway.validateWithResult().validationSuccessful) {
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
