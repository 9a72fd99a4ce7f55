package fi.kaiku.channel.link;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the link of {@code /s/{token}} to request handlers: an {@link OpenLink}, or none of them
 * runs; a {@link HeldLink} to those that take any. Also hands them the form that was sent.
 */
@Component
class LinkArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final Set<Class<?>> HANDED =
      Set.of(OpenLink.class, HeldLink.class, SentForm.class);

  private final Links links;
  private final LocaleResolver languages;

  LinkArgument(Links links, LocaleResolver languages) {
    this.links = links;
    this.languages = languages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return HANDED.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory factory) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    if (parameter.getParameterType() == SentForm.class) {
      return SentForm.of(request);
    }
    if (parameter.getParameterType() == OpenLink.class) {
      return open(links, token(request), request);
    }
    var wish = new Links.Wish(wish(request), Language.of(languages.resolveLocale(request)));
    return links.held(token(request), request.getRemoteAddr(), wish);
  }

  /** The link that a page is asked for or a form is sent by. */
  static OpenLink open(Links links, String token, HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return request.getMethod().equals("POST")
        ? links.openForForm(token, address, wish(request))
        : links.open(token, address, wish(request));
  }

  /** The language that the address or the form asks for. */
  private static Optional<Language> wish(HttpServletRequest request) {
    return ReaderLanguage.picked(request).or(() -> sent(request));
  }

  /** A form of ours says its language; a customer's form is short, and read in any case. */
  private static Optional<Language> sent(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(ReaderLanguage.PARAMETER))
        .flatMap(Language::of);
  }

  private static String token(HttpServletRequest request) {
    var variables =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return String.valueOf(variables.get("token"));
  }
}
