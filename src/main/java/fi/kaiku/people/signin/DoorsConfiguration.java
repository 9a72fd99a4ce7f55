package fi.kaiku.people.signin;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import fi.kaiku.access.OwnGuard;
import fi.kaiku.people.ApiKeys;
import fi.kaiku.people.PeopleSettings;
import fi.kaiku.people.Sessions;
import fi.kaiku.people.doorkeeper.Strangers;
import fi.kaiku.people.key.KeyFilter;
import fi.kaiku.platform.problem.ToldErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.util.unit.DataSize;

/**
 * The ways in: staff by a session, systems by a key, customers by their link, probes by address.
 * What a viewer may do is not decided here but by the permission that each handler declares.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorsConfiguration {

  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** Requests are measured as a whole; to measure each filter as well costs every page. */
  @Bean
  SecurityObservationSettings filtersUnmeasured() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(1)
  SecurityFilterChain filesDoor(HttpSecurity http) {
    return stateless(
            http, "/css/**", "/fonts/**", "/images/**", "/js/**", "/webjars/**", "/_static/**")
        .build();
  }

  /** Health is for anybody; metrics for this machine and the addresses that the settings name. */
  @Bean
  @Order(2)
  SecurityFilterChain probesDoor(HttpSecurity http, PeopleSettings settings) {
    return stateless(http, "/actuator/**")
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .anyRequest()
                    .access(
                        (_, asked) ->
                            new AuthorizationDecision(settings.mayReadMetrics(asked.getRequest()))))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain systemsDoor(HttpSecurity http, ApiKeys keys, Strangers strangers) {
    return stateless(http, "/api/**")
        .addFilterBefore(new KeyFilter(keys, strangers), CsrfFilter.class)
        .build();
  }

  /** Callers who bring a secret of their own, such as an operator. */
  @Bean
  @Order(4)
  SecurityFilterChain operatorsDoor(HttpSecurity http, List<OwnGuard> guards) {
    return stateless(http, guards.stream().flatMap(g -> g.paths().stream()).toArray(String[]::new))
        .build();
  }

  @Bean
  @Order(5)
  SecurityFilterChain staffDoor(
      HttpSecurity http,
      Sessions sessions,
      Cookies cookies,
      FileDoors files,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
    return plain(http)
        .csrf(csrf -> csrf.csrfTokenRepository(cookies.formTokens()))
        .exceptionHandling(failures -> failures.accessDeniedHandler(staleForm()))
        .addFilterBefore(new ViewerFilter(sessions, cookies), CsrfFilter.class)
        .addFilterBefore(new TooLargeFilter(limit.toBytes()), CsrfFilter.class)
        .addFilterBefore(new UploadFilter(files, limit.toBytes()), CsrfFilter.class)
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http, String... paths) {
    return plain(http)
        .securityMatcher(paths)
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new UploadFilter(_ -> false, 0), CsrfFilter.class);
  }

  private static HttpSecurity plain(HttpSecurity http) {
    return http.headers(DoorsConfiguration::strict)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }

  private static void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
  }

  /** A form without its token was open for too long, or is not ours. */
  private static AccessDeniedHandler staleForm() {
    return (request, response, _) -> {
      request.setAttribute(ToldErrors.STALE, true);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    };
  }
}
