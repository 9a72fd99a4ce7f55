package fi.kaiku.figures.question;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Small units of a service, of an area and of the county have a word and a name. */
@KaikuTest
class PoolWordsTest {

  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");

  @BeforeEach
  void unit() {
    health.insert(jdbc);
  }

  @Test
  void a_pool_is_found_by_its_word_and_told_by_its_name() {
    var ofService = SmallUnits.ofService(health.serviceId().value().toString());

    assertThat(told("small-units:TA", ofService))
        .isEqualTo(new Names("Pienet toimipisteet – TA", "Små enheter – TA", "Small units – TA"));
    assertThat(told("small-units:PTH", SmallUnits.ofArea("PTH")).en())
        .isEqualTo("Small units – Primary care");
    assertThat(told("small-units", SmallUnits.OF_COUNTY).fi()).isEqualTo("Pienet toimipisteet");
    assertThat(vocabulary().valueOf(Dimension.UNIT, "small-units:NEUVOLA")).isEmpty();
  }

  private Names told(String word, String value) {
    assertThat(vocabulary().valueOf(Dimension.UNIT, word)).contains(value);
    assertThat(vocabulary().wordOf(Dimension.UNIT, value)).isEqualTo(word);
    return vocabulary().names(Dimension.UNIT, value).orElseThrow();
  }

  private Vocabulary vocabulary() {
    return Vocabulary.of(organization, new Reach.WholeCounty());
  }
}
