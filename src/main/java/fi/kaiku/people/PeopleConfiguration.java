package fi.kaiku.people;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleSettings.class)
class PeopleConfiguration {

  private static final int SALT_BYTES = 16;

  /** The scheme stands before each hash, so that a stronger one can follow some day. */
  @Bean
  PasswordEncoder passwordEncoder(PeopleSettings settings) {
    var rounds = settings.passwordRounds();
    var pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, PBKDF2WithHmacSHA512);
    return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", pbkdf2));
  }
}
