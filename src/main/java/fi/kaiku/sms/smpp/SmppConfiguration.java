package fi.kaiku.sms.smpp;

import fi.kaiku.sms.SmsSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chosen by {@code kaiku.sms.gateway=smpp}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kaiku.sms.gateway", havingValue = "smpp")
@EnableConfigurationProperties(SmppSettings.class)
class SmppConfiguration {

  @Bean
  SmppGateway smppGateway(
      SmppSettings settings, SmsSettings sms, Clock clock, MeterRegistry meters) {
    return new SmppGateway(settings, sms.sender(), clock, meters);
  }
}
