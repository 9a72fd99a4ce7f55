package fi.kaiku.sms.sending;

import fi.kaiku.access.OwnGuard;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.gateway.NoGateway;
import fi.kaiku.sms.gateway.SmsGateway;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Puts sending together. Each make of gateway brings its own when its name is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

  @Bean
  @Fallback
  SmsGateway noGateway(Clock clock) {
    return new NoGateway(clock.instant());
  }

  @Bean
  HandOver.Desk desk(
      Outbox outbox,
      MayLeave mayLeave,
      Sealing sealing,
      SmsSettings settings,
      SendingCounts tally) {
    return new HandOver.Desk(outbox, mayLeave, sealing, settings, tally);
  }

  /** An operator's call carries its own secret. */
  @Bean
  OwnGuard operatorsGuard() {
    return new OwnGuard(List.of("/sms/**"));
  }
}
