package fi.kaiku.platform.network;

import fi.kaiku.platform.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Kaiku asks of the web server inside it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ProxySettings.class)
class ServerConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(ProxySettings settings) {
    return server -> server.addEngineValves(new Forwarded(settings));
  }

  /** The server's own folders lie in the data directory, so that nothing else need be writable. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> folders(
      @Value("${kaiku.data:./data}") Path data) {
    return server -> {
      if (Files.isWritable(data)) {
        server.setBaseDirectory(made(data.resolve("web")));
        server.setDocumentRoot(made(data.resolve("web/root")));
      }
    };
  }

  private static File made(Path folder) {
    try {
      return Files.createDirectories(folder.toAbsolutePath()).toFile();
    } catch (IOException e) {
      throw new Refused("cannot make " + folder + "; make the data directory writable");
    }
  }
}
