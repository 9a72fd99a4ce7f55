package fi.kaiku.channel.link;

import fi.kaiku.channel.CustomerDoor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
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
    return CustomerDoor.to(http, new StrictHeaders(), "/s", "/s/**", "/privacy", "/accessibility");
  }
}
