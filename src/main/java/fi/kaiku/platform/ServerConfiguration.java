package fi.kaiku.platform;

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
}
