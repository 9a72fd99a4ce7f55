package fi.kaiku.channel.link;

import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** Which language a request asks for. */
final class Reader {

  private Reader() {}

  /** The language that was switched to, in the address or in a form. */
  static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of);
  }

  /** Where no invitation tells: the one switched to, else the browser's, else Finnish. */
  static Language language(HttpServletRequest request) {
    return chosen(request)
        .or(
            () ->
                Collections.list(request.getLocales()).stream()
                    .map(Locale::getLanguage)
                    .flatMap(code -> Language.of(code).stream())
                    .findFirst())
        .orElse(Language.FI);
  }
}
