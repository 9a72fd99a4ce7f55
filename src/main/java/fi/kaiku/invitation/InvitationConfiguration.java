package fi.kaiku.invitation;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InvitationSettings.class, KeepingSettings.class})
class InvitationConfiguration {

  /** The source of link tokens: nobody can guess the next from the last. */
  @Bean
  RandomGenerator tokens() {
    return new SecureRandom();
  }
}
