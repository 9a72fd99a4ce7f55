package fi.kaiku.people.signin;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.upload.StreamedForm;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Lets a form with files in only where a page takes one, from somebody who has signed in. Any other
 * is refused before a byte of it is read.
 */
final class UploadFilter extends OncePerRequestFilter {

  private final Predicate<HttpServletRequest> takesFiles;
  private final long limit;

  /**
   * Guards the doors.
   *
   * @param limit the most that a form may hold, in bytes
   */
  UploadFilter(Predicate<HttpServletRequest> takesFiles, long limit) {
    this.takesFiles = takesFiles;
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!StreamedForm.isOne(request)) {
      chain.doFilter(request, response);
    } else if (!takesFiles.test(request)) {
      TooLargeFilter.refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
    } else if (request.getAttribute(Viewer.ATTRIBUTE) == null) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/sign-in");
    } else if (WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null) {
      chain.doFilter(request, response);
    } else {
      try (var form = new StreamedForm(request, limit)) {
        chain.doFilter(form, response);
      }
    }
  }
}
