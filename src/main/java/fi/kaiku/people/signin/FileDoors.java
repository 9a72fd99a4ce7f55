package fi.kaiku.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where files are taken: at the addresses whose handlers ask for one. */
@Component
@ConditionalOnWebApplication
class FileDoors implements Predicate<HttpServletRequest> {

  private final SingletonSupplier<Set<String>> paths;

  FileDoors(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.paths = SingletonSupplier.of(() -> pathsIn(mapping.getObject()));
  }

  @Override
  public boolean test(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getMethod().equals("POST") && paths.obtain().contains(path);
  }

  private static Set<String> pathsIn(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> asksForFile(entry.getValue()))
        .filter(
            entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(entry -> entry.getKey().getPatternValues().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean asksForFile(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
  }
}
