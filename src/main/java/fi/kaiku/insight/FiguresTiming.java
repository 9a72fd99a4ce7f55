package fi.kaiku.insight;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says with each page how many milliseconds its figures took: everything that was asked, counted
 * and judged for it, but not its HTML. Browsers show the header {@code Server-Timing} (W3C) beside
 * the other times of a request.
 */
@Configuration
class FiguresTiming implements HandlerInterceptor, WebMvcConfigurer {

  private static final String BEGUN = FiguresTiming.class.getName();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/overview", "/figures/**", "/themes", "/comments/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(BEGUN, System.nanoTime());
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (request.getAttribute(BEGUN) instanceof Long begun) {
      var milliseconds = (System.nanoTime() - begun) / 1e6;
      response.setHeader(
          "Server-Timing", String.format(Locale.ROOT, "figures;dur=%.1f", milliseconds));
    }
  }
}
