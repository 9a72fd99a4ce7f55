package fi.kaiku.channel.embed;

import fi.kaiku.channel.CustomerDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Embedded forms know neither sessions nor cookies; a signed context opens them. */
@Configuration(proxyBeanMethods = false)
class EmbedSecurity {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 2)
  SecurityFilterChain embeddedPages(HttpSecurity http) {
    return CustomerDoor.to(http, new EmbedHeaders(), "/embed/**");
  }
}
