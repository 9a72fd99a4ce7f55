package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackToTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/overview",
        "/figures?measure=nps&rows=unit&unit=1.2.246.10.1",
        "/figures?name=100%25&x=%7By%7D#top",
        "/units/1.2.246.10.1",
        "/me?done=true"
      })
  void a_page_of_ours_stays_as_it_is(String page) {
    assertThat(new BackTo(page).path()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "/{x}, /%7Bx%7D",
    "/overview?x={y}, /overview?x=%7By%7D",
    "/overview#{a}, /overview#%7Ba%7D",
    "/overview?x={, /overview?x=%7B",
    "/overview?q=Äiti ja isä, /overview?q=%C3%84iti%20ja%20is%C3%A4",
    "/overview?q=100%, /overview?q=100%25",
    "/overview?q=%４１, /overview?q=%25%EF%BC%94%EF%BC%91",
    "/overview?q=%4１, /overview?q=%254%EF%BC%91",
    "/overview?q=%ａf, /overview?q=%25%EF%BD%81f",
    "/overview?q=<b>|`^, /overview?q=%3Cb%3E%7C%60%5E",
    "/overview?q=😀, /overview?q=%F0%9F%98%80"
  })
  void what_an_address_may_not_hold_is_encoded(String typed, String address) {
    assertThat(new BackTo(typed).path()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "overview",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/..//evil.example",
        "/.//evil.example",
        "/a/../b",
        "/a/..",
        "/a//b",
        "/%2F/evil.example",
        "/%5Cevil.example",
        "/%2e%2e/evil",
        "/a;b=c",
        "/a%00b",
        "/a%0d%0aSet-Cookie:x",
        "/100%25",
        "/a\nb",
        "/a\u0000b",
        "/sign-in",
        "/sign-out?x"
      })
  void what_might_lead_elsewhere_or_nowhere_leads_home(String typed) {
    assertThat(new BackTo(typed).path()).isEqualTo("/");
  }

  @Test
  void whatever_comes_it_is_an_address_on_our_host() {
    var random = new Random(7);
    var letters = "/\\.:;@?#%{}[]<>\"'`^| \n\t\u0000äö😀aF0250-";
    for (int i = 0; i < 100_000; i++) {
      var text = new StringBuilder(random.nextBoolean() ? "/" : "");
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      var path = new BackTo(text.toString()).path();
      var page = URI.create("https://kaiku.example").resolve(path.replaceFirst("#.*", ""));
      assertThat(page.getHost()).as(text.toString()).isEqualTo("kaiku.example");
      assertThat(page.getRawPath()).startsWith("/").doesNotStartWith("//");
    }
  }
}
