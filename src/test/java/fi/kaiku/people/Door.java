package fi.kaiku.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's browser at the sign-in page: where it stands, and the cookies it was handed. */
public record Door(MockMvcTester browser, String address, List<Cookie> cookies) {

  public static Door at(String address, MockMvcTester browser) {
    return new Door(browser, address, new ArrayList<>());
  }

  public MvcTestResult signIn(String name, String password) {
    return signIn(name, password, "/");
  }

  public MvcTestResult signIn(String name, String password, String back) {
    var form =
        browser
            .post()
            .uri("/sign-in")
            .param("signInName", name)
            .param("password", password)
            .param("back", back);
    return answer(form);
  }

  public MvcTestResult post(String path) {
    return answer(browser.post().uri(path));
  }

  public MvcTestResult get(String path) {
    var request = browser.get().uri(path);
    return cookies.isEmpty()
        ? request.exchange()
        : request.cookie(cookies.toArray(Cookie[]::new)).exchange();
  }

  public MvcTestResult answer(MockMvcTester.MockMvcRequestBuilder form) {
    if (!cookies.isEmpty()) {
      form.cookie(cookies.toArray(Cookie[]::new));
    }
    var answer =
        form.with(csrf())
            .with(
                request -> {
                  request.setRemoteAddr(address);
                  return request;
                })
            .exchange();
    Stream.of(answer.getResponse().getCookies()).forEach(this::keep);
    return answer;
  }

  private void keep(Cookie cookie) {
    cookies.removeIf(old -> old.getName().equals(cookie.getName()));
    if (cookie.getMaxAge() != 0) {
      cookies.add(cookie);
    }
  }

  public Cookie cookie(String name) {
    return Objects.requireNonNull(
        cookies.stream().filter(c -> c.getName().equals(name)).findFirst().orElse(null));
  }
}
