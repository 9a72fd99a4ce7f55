package fi.kaiku.platform;

import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the page of last resort tells, when a request failed before it reached a handler. */
@Component
public class ToldErrors implements ErrorAttributes {

  /** Request attribute: the form was too old to be trusted. */
  public static final String STALE = "kaiku.stale";

  private final MessageSource texts;

  ToldErrors(MessageSource texts) {
    this.texts = texts;
  }

  @Override
  public Map<String, @Nullable Object> getErrorAttributes(
      WebRequest request, ErrorAttributeOptions options) {
    var code = attribute(request, RequestDispatcher.ERROR_STATUS_CODE);
    var status = HttpStatusCode.valueOf(code instanceof Integer number ? number : 500);
    var kind = attribute(request, STALE) == null ? ProblemKind.of(status) : ProblemKind.STALE;
    Map<String, @Nullable Object> told = new HashMap<>();
    told.put("status", status.value());
    told.put("kind", kind.word());
    told.put("title", text(kind, "title"));
    told.put("detail", text(kind, "text"));
    return told;
  }

  @Override
  public @Nullable Throwable getError(WebRequest request) {
    return (Throwable) attribute(request, RequestDispatcher.ERROR_EXCEPTION);
  }

  private static @Nullable Object attribute(WebRequest request, String name) {
    return request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
  }

  private String text(ProblemKind kind, String part) {
    var key = "platform.error." + kind.word() + "." + part;
    return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
  }
}
