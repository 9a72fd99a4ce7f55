package fi.kaiku.platform.problem;

import java.util.Locale;
import org.springframework.http.HttpStatusCode;

/** What a reader is told went wrong; each kind has a title and a text. */
enum ProblemKind {
  MALFORMED,
  NOT_SIGNED_IN,
  FORBIDDEN,
  STALE,
  NOT_FOUND,
  UNSUPPORTED,
  CONFLICT,
  TOO_LARGE,
  INPUT,
  TOO_MANY,
  NOT_YET,
  AWAY,
  BROKEN;

  static ProblemKind of(HttpStatusCode status) {
    return switch (status.value()) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405, 406, 415 -> UNSUPPORTED;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      case 422 -> INPUT;
      case 429 -> TOO_MANY;
      case 503 -> NOT_YET;
      default -> status.is4xxClientError() ? MALFORMED : BROKEN;
    };
  }

  /** As it stands in message keys: {@code not-found}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
