package fi.kaiku.sms.kannel;

import fi.kaiku.sms.SmsSettings;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chosen by {@code kaiku.sms.gateway=kannel}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kaiku.sms.gateway", havingValue = "kannel")
@EnableConfigurationProperties(KannelSettings.class)
class KannelConfiguration {

  @Bean
  KannelGateway kannelGateway(
      KannelSettings settings,
      SmsSettings sms,
      @Value("${kaiku.public-url:http://localhost:8080}") String publicUrl,
      Clock clock) {
    return new KannelGateway(settings.calledBackAt(publicUrl), sms.sender(), clock);
  }
}
