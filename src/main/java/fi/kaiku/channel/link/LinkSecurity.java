package fi.kaiku.channel.link;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.context.WebApplicationContext;

/**
 * The customer's pages stand outside the staff's sign-in: no session, no cookie, no token against
 * forged forms but the page's own nonce.
 */
@Configuration(proxyBeanMethods = false)
class LinkSecurity {

  /** Before requests are measured, as it measures its own; behind what catches every failure. */
  @Bean
  FilterRegistrationBean<LinkDoor> linkDoor(
      Links links,
      LinkDoor.Steps steps,
      LinkTrouble trouble,
      LinkTimes times,
      WebApplicationContext house) {
    var door = new FilterRegistrationBean<>(new LinkDoor(links, steps, trouble, times, house));
    door.addUrlPatterns("/s/*");
    door.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return door;
  }

  @Bean
  LinkDoor.Steps stepsOfAnAnswer(
      ScoreController score, CommentController comment, ThanksController thanks) {
    return new LinkDoor.Steps(score, comment, thanks);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain customerPages(HttpSecurity http) {
    return http.securityMatcher("/s", "/s/**", "/privacy", "/accessibility")
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAt(new StrictHeaders(), HeaderWriterFilter.class)
        .build();
  }
}
