package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the database cannot be reached, everybody gets a whole page that says when to come back.
 */
@JourneyTest
@Import(DatabaseAwayTest.Switch.class)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

  private static final AtomicBoolean AWAY = new AtomicBoolean();

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @LocalServerPort int port;

  private String staff = "";

  @BeforeEach
  void anEarlierReaderAndThenTheOutage() throws Exception {
    jdbc.sql("update organization.county set name_fi = 'Koivuranta', name_sv = 'Björkstrand'")
        .update();
    withToken("Kaiku7PgQvXY2").insert(jdbc);
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);
    staff = SignedIn.as("outi", port).cookie();
    assertThat(ask("GET /s/Kaiku7PgQvXY2")).contains("Koivuranta");
    clock.pass(Duration.ofMinutes(30));
    AWAY.set(true);
  }

  @AfterEach
  void back() {
    AWAY.set(false);
  }

  @ParameterizedTest
  @CsvSource({
    "/s/Kaiku7PgQvXY2?lang=fi, Nyt ei onnistunut, Koivuranta",
    "/s/Kaiku7PgQvXY2?lang=sv, Det lyckades inte nu, Björkstrand",
    "/s/Kaiku7PgQvXY2/thanks?lang=en, That did not work just now, Wellbeing services county",
    "/privacy?lang=sv, Det lyckades inte nu, Björkstrand",
    "/sign-in?lang=fi, Kaiku ei juuri nyt vastaa, Koivuranta",
    "/sign-in?lang=sv, Kaiku svarar inte just nu, Björkstrand",
    "/overview?lang=en, Kaiku is not answering just now, Wellbeing services county",
    "/people?lang=fi, Kaiku ei juuri nyt vastaa, Koivuranta",
    "/encounters?lang=sv, Kaiku svarar inte just nu, Björkstrand"
  })
  void every_page_is_whole_and_says_so(String path, String title, String county) throws Exception {
    var answer = ask("GET " + path);

    assertThat(Line.status(answer)).as(answer).isEqualTo(503);
    assertThat(Line.header(answer, "Retry-After")).isEqualTo("30");
    assertThat(Line.header(answer, "Content-Security-Policy")).isNotEmpty();
    assertThat(answer).contains(title, county, "</html>");
  }

  @Test
  void a_system_learns_that_it_is_an_outage_and_no_fault_of_its_own() throws Exception {
    for (var request : new String[] {"POST /api/v1/encounters", "GET /api/v1/figures"}) {
      var answer =
          Line.ask(
              port,
              request,
              "Authorization: Bearer kaiku_x",
              "Content-Type: application/json",
              "Content-Length: 0");

      assertThat(Line.status(answer)).isEqualTo(503);
      assertThat(Line.header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(Line.header(answer, "Retry-After")).isEqualTo("30");
    }
  }

  @Test
  void whoever_watches_is_told_at_once_and_again_when_it_is_over(CapturedOutput log)
      throws Exception {
    assertThat(ask("GET /actuator/health/readiness")).startsWith("HTTP/1.1 503").contains("DOWN");
    assertThat(ask("GET /actuator/health/liveness")).startsWith("HTTP/1.1 200");
    ask("GET /overview");
    ask("GET /s/Kaiku7PgQvXY2");
    assertThat(log.getAll()).doesNotContain("\tat ", "    at ", "Kaiku7PgQvXY2");
    AWAY.set(false);
    assertThat(ask("GET /actuator/health/readiness")).startsWith("HTTP/1.1 200");
    assertThat(ask("GET /s/Kaiku7PgQvXY2")).startsWith("HTTP/1.1 200");
  }

  private String ask(String request) throws IOException {
    return request.contains(" /s/") || request.contains("sign-in")
        ? Line.ask(port, request)
        : Line.ask(port, request, staff);
  }

  /** Between Kaiku and its database. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Switch {

    @Bean
    static BeanPostProcessor switchable() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return switch (bean) {
            case DataSource real -> new Switchable(real);
            case Filter _ when name.equals("figuresFirst") -> new PassThrough();
            default -> bean;
          };
        }
      };
    }
  }

  /** In place of the filter that counts figures before each request of a test. */
  private static final class PassThrough implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      chain.doFilter(request, response);
    }
  }

  private static final class Switchable extends DelegatingDataSource {

    Switchable(DataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (AWAY.get()) {
        throw new SQLTransientConnectionException("away");
      }
      return super.getConnection();
    }
  }
}
