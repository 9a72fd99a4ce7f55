package fi.kaiku.platform.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives Kaiku its data source before anything asks for it: the database of {@code
 * kaiku.database.url}, or else the own server in {@code kaiku.data}.
 *
 * <p>Whoever sets {@code spring.datasource.url} knows what they do, and nothing is started.
 */
class DatabaseEnvironment implements EnvironmentPostProcessor, Ordered {

  private final Log log;

  DatabaseEnvironment(DeferredLogFactory logs) {
    this.log = logs.getLog(OwnPostgres.class);
  }

  /** Last, when all settings are known. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
      return;
    }
    var url = environment.getProperty("kaiku.database.url");
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "kaiku database",
                StringUtils.hasText(url) ? external(url.strip(), environment) : own(environment)));
  }

  private static Map<String, Object> external(String given, ConfigurableEnvironment environment) {
    var database = DatabaseUrl.of(given);
    if (setting(environment, "kaiku.secret").isEmpty()) {
      throw new DatabaseRefused(
          "an outside database must not hold the county's key, and there is none outside of it",
          "set KAIKU_SECRET; docs/operations/keys.md says how");
    }
    var url = database.withSettings();
    var user = setting(environment, "kaiku.database.user").or(database::user);
    var password = setting(environment, "kaiku.database.password").or(database::password);
    new ExternalDatabaseStore(url, user, password).requireAnswer();
    var source = new LinkedHashMap<String, Object>();
    source.put("spring.datasource.url", url);
    user.ifPresent(name -> source.put("spring.datasource.username", name));
    password.ifPresent(word -> source.put("spring.datasource.password", word));
    return source;
  }

  private static Optional<String> setting(ConfigurableEnvironment environment, String name) {
    return Optional.ofNullable(environment.getProperty(name)).filter(StringUtils::hasText);
  }

  private Map<String, Object> own(ConfigurableEnvironment environment) {
    var data = Path.of(environment.getProperty("kaiku.data", "./data"));
    var durable = environment.getProperty("kaiku.postgres.durable", Boolean.class, true);
    // Spring closes its contexts before it runs these: requests in flight still find the database.
    var exit = SpringApplication.getShutdownHandlers();
    var server = OwnPostgres.start(data, new PostgresOptions(durable), exit, log);
    return Map.of(
        "spring.datasource.url", DatabaseUrl.of(server.jdbcUrl()).withSettings(),
        "spring.datasource.username", server.user(),
        "spring.datasource.password", server.password());
  }
}
