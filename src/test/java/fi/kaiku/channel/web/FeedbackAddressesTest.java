package fi.kaiku.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Which addresses lead to the open feedback form, and what its pages leave behind. */
@KaikuTest
class FeedbackAddressesTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired LiveUnits units;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() {
    unit = KORPELA.insert(jdbc);
  }

  @Test
  void only_live_units_are_told_of_and_a_merged_one_leads_to_its_successor() throws Exception {
    var planned = GivenUnit.named("Suunniteltu asema").planned();
    planned.insert(jdbc);
    GivenUnit.named("Lopetettu asema").stopped().insert(jdbc);
    var merged = GivenUnit.named("Vanha asema");
    var old = merged.insert(jdbc);
    GivenUnit.merge(jdbc, old, unit);
    mvc.perform(get("/feedback?lang=fi"))
        .andExpect(content().string(containsString("Korpelan terveysasema")))
        .andExpect(content().string(not(containsString("Suunniteltu"))))
        .andExpect(content().string(not(containsString("Lopetettu"))))
        .andExpect(content().string(not(containsString("Vanha"))));
    mvc.perform(get("/feedback").param("unit", planned.oid())).andExpect(status().isNotFound());
    mvc.perform(get("/feedback").param("unit", merged.oid()))
        .andExpect(content().string(containsString("Korpelan terveysasema")));
    mvc.perform(get(units.shortPath(old)))
        .andExpect(redirectedUrl("/feedback?unit=" + KORPELA.oid()));
  }

  @Test
  void the_short_address_may_be_typed_as_people_type() throws Exception {
    var path = units.shortPath(unit);
    assertThat(path).matches("/f/[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}");
    var typed = path.substring(3).toUpperCase(java.util.Locale.ROOT).replace("-", "");
    mvc.perform(get("/f/" + typed.replace('0', 'O') + "?lang=sv"))
        .andExpect(redirectedUrl("/feedback?unit=" + KORPELA.oid() + "&lang=sv"));
    for (var wrong : List.of("/f/00000000", "/f/x", "/f/" + "a".repeat(500))) {
      mvc.perform(get(wrong)).andExpect(status().isNotFound());
    }
  }

  @Test
  void nothing_is_kept_in_the_browser_and_nobody_frames_the_page() throws Exception {
    for (var path : List.of("/feedback", "/feedback?unit=" + KORPELA.oid(), "/feedback/thanks")) {
      mvc.perform(get(path))
          .andExpect(status().isOk())
          .andExpect(header().doesNotExist("Set-Cookie"))
          .andExpect(header().string("X-Frame-Options", "DENY"))
          .andExpect(header().string("Cache-Control", "no-store"))
          .andExpect(
              header()
                  .string(
                      "Content-Security-Policy",
                      containsString(
                          "frame-ancestors 'none'; base-uri 'none'; worker-src 'self'")));
    }
  }
}
