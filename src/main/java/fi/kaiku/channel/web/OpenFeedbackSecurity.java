package fi.kaiku.channel.web;

import fi.kaiku.channel.CustomerDoor;
import fi.kaiku.channel.link.StrictHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The open feedback service stands outside the staff's sign-in, as the link's pages do: no session,
 * no cookie. A form is worth nothing to whoever has it sent by somebody else.
 */
@Configuration(proxyBeanMethods = false)
class OpenFeedbackSecurity {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  SecurityFilterChain openFeedbackDoor(HttpSecurity http) {
    return CustomerDoor.to(
        http, new StrictHeaders("; worker-src 'self'"), "/feedback", "/feedback/**", "/f/**");
  }
}
