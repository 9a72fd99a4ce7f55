package fi.kaiku.feedback.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.organization.AgeBands;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three wide age bands of whole bands of the county's. */
class WideAgesTest {

  @Test
  void the_bands_that_kaiku_comes_with_make_three() {
    var bands = new AgeBands(List.of(18, 30, 40, 50, 65, 75, 85));
    assertThat(bands.names().stream().map(WideAges.of(bands)::of))
        .containsExactly("0-39", "0-39", "0-39", "40-64", "40-64", "65+", "65+", "65+");
  }

  @Test
  void a_wide_band_never_ends_within_one_of_the_countys() {
    var bands = new AgeBands(List.of(18, 45, 70));
    assertThat(bands.names().stream().map(WideAges.of(bands)::of))
        .containsExactly("0-44", "0-44", "45-69", "70+");
  }

  @Test
  void an_unknown_age_stays_unknown_and_one_of_other_bands_is_not_told() {
    var ages = WideAges.of(new AgeBands(List.of(18)));
    assertThat(ages.of("unknown")).isEqualTo("unknown");
    assertThat(ages.of("30-39")).isNull();
    assertThat(ages.of("18+")).isEqualTo("0+");
  }
}
