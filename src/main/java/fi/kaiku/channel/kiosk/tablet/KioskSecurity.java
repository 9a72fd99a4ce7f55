package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.channel.CustomerDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Devices stand outside the staff's sign-in and know no API keys: each call brings the device's own
 * key, and the pages hold nothing that is anybody's.
 */
@Configuration(proxyBeanMethods = false)
class KioskSecurity {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  SecurityFilterChain devicesDoor(HttpSecurity http) {
    return CustomerDoor.to(http, new KioskHeaders(), "/k", "/k/**", "/api/v1/devices/**");
  }
}
