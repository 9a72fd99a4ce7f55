package fi.kaiku.invitation;

import fi.kaiku.platform.PublicUrl;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeepingSettings.class)
class InvitationConfiguration {

  /** Links begin with the one address that everything else is reached at, too. */
  @Bean
  InvitationSettings invitationSettings(PublicUrl url) {
    return new InvitationSettings(url.of(""));
  }

  /** The source of link tokens: nobody can guess the next from the last. */
  @Bean
  RandomGenerator tokens() {
    return new SecureRandom();
  }
}
