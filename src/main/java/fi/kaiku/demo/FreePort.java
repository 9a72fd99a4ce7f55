package fi.kaiku.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** In the demo, points Kaiku at an operator and a mail server on free ports of this machine. */
class FreePort implements EnvironmentPostProcessor, Ordered {

  static final String SETTING = "kaiku.sms.smpp.port";
  static final String MAIL_SETTING = "kaiku.mail.port";

  /** Last, when the profiles are known. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE - 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("demo operator", free(SETTING, MAIL_SETTING)));
    }
  }

  /** All are held at once, so that no two are the same. */
  private static Map<String, Object> free(String first, String second) {
    try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Map.of(first, one.getLocalPort(), second, other.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
