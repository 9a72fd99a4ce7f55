package fi.kaiku.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a page or a problem is told in: what the reader has just picked ({@code ?lang=sv}),
 * else picked in this browser before, else has in the account, else what the browser asks for, else
 * Finnish.
 */
@Component("localeResolver")
public class ReaderLanguage implements LocaleResolver {

  /** The cookie that remembers the choice until the browser is closed. */
  public static final String COOKIE = "kaiku-language";

  /** The request attribute with the {@link Language} of the account, if somebody is signed in. */
  public static final String OF_ACCOUNT = "language";

  /** The parameter that switches. */
  public static final String PARAMETER = "lang";

  private static final Set<String> BODILESS = Set.of("GET", "HEAD");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return picked(request)
        .or(() -> remembered(request))
        .or(() -> Optional.ofNullable((Language) request.getAttribute(OF_ACCOUNT)))
        .or(() -> asked(request))
        .orElse(Language.FI)
        .locale();
  }

  /** What the address of the request switches to; to find out, nobody's form is read. */
  public static Optional<Language> picked(HttpServletRequest request) {
    return BODILESS.contains(request.getMethod())
        ? known(request.getParameter(PARAMETER))
        : Stream.of(Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
            .filter(pair -> pair.startsWith(PARAMETER + "="))
            .flatMap(pair -> known(pair.substring(PARAMETER.length() + 1)).stream())
            .findFirst();
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : known(cookie.getValue());
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    List<Locale> wishes =
        request.getHeader("Accept-Language") == null
            ? List.of()
            : Collections.list(request.getLocales());
    return wishes.stream().flatMap(wish -> Language.of(wish.getLanguage()).stream()).findFirst();
  }

  private static Optional<Language> known(@Nullable String code) {
    return code == null ? Optional.empty() : Language.of(code);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the reader picks with ?" + PARAMETER);
  }
}
