package fi.kaiku.channel;

import jakarta.servlet.Filter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The way in for those who answer: no session, no cookie, and headers of its own. */
public final class CustomerDoor {

  private CustomerDoor() {}

  /**
   * Pages outside the staff's sign-in.
   *
   * @param headers writes the headers of these pages
   * @param paths patterns of their addresses
   */
  public static SecurityFilterChain to(HttpSecurity http, Filter headers, String... paths) {
    return http.securityMatcher(paths)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAt(headers, HeaderWriterFilter.class)
        .build();
  }
}
