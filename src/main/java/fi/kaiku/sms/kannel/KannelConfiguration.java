package fi.kaiku.sms.kannel;

import fi.kaiku.platform.PublicUrl;
import fi.kaiku.sms.SmsSettings;
import java.time.Clock;
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
      KannelSettings settings, SmsSettings sms, PublicUrl publicUrl, Clock clock) {
    return new KannelGateway(settings.calledBackAt(publicUrl.of("")), sms.sender(), clock);
  }
}
