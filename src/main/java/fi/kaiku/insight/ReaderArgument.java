package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the reader of a page of figures to its request handler. */
@Component
class ReaderArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Readers readers;

  ReaderArgument(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reader.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory factory) {
    var viewer =
        (Viewer)
            Objects.requireNonNull(
                request.getAttribute(Viewer.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    return readers.of(viewer, Language.of(LocaleContextHolder.getLocale()));
  }
}
