package fi.kaiku.platform.command;

import fi.kaiku.platform.MasterKey;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.network.ProxySettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at the settings that a start would otherwise fail on half a minute later, before the
 * database is started for nothing.
 */
class StartCheck implements EnvironmentPostProcessor, Ordered {

  /** Set by the launcher, so that applications in tests are left alone. */
  static final String BY_LAUNCHER = "kaiku.by-launcher";

  private static final int MOST = 65_535;

  /** When all settings are known, and before the database. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE - 2;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.getProperty(BY_LAUNCHER, Boolean.class, false)) {
      return;
    }
    // A connection just used is asked whether it lives, too: it may be the first after an outage.
    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "10");
    Binder.get(environment)
        .bind("kaiku.trusted-proxies", Bindable.listOf(String.class))
        .ifBound(ProxySettings::new);
    var secret = environment.getProperty("kaiku.secret", "");
    if (!secret.isBlank()) {
      requireKey(secret);
    }
    var port = port(environment.getProperty("kaiku.port", "8080").strip());
    if (application.getWebApplicationType() == WebApplicationType.SERVLET && port != 0) {
      requireFree(port);
    }
  }

  private static void requireKey(String secret) {
    try {
      MasterKey.ofBase64(secret);
    } catch (Refused refused) {
      throw new Refused("kaiku.secret (KAIKU_SECRET): " + refused.getMessage());
    }
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > MOST) {
      throw new Refused("the port (--port, kaiku.port) must be a number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }

  private static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new Refused(
          "port " + port + " is taken; stop what uses it, or name another one with --port");
    }
  }
}
