package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackToTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/me?done=true",
        "/encounters/deliveries/7a0e9b4e-0000-4000-8000-000000000000",
        "/overview?from=2026-01-01&back=//evil.example/../x",
        "/ledger/",
        "/figures/units/1.2.246.10#comments"
      })
  void a_page_of_ours_is_gone_back_to(String path) {
    assertThat(new BackTo(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "overview",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/..//evil.example",
        "/.//evil.example",
        "/./evil.example",
        "/../evil.example",
        "/me/..",
        "/me/../..//evil.example",
        "/me//evil.example",
        "/%2e%2e//evil.example",
        "/%2E./evil",
        "/%2f/evil.example",
        "/%5cevil.example",
        "/me;jsessionid=1",
        "/me\r\nSet-Cookie: a=b",
        "/sign-out"
      })
  void anything_that_might_lead_elsewhere_leads_home(String path) {
    assertThat(new BackTo(path).path()).isEqualTo("/");
  }
}
