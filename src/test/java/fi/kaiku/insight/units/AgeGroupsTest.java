package fi.kaiku.insight.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ages of which some are told by a wide band only. */
class AgeGroupsTest {

  @Test
  void bands_within_a_wide_one_count_as_that_one_and_others_by_themselves() {
    var groups = AgeGroups.of(List.of("18-29", "30-39", "18-39", "40-64", "65+", "85+", "unknown"));

    assertThat(groups.bands("18-39")).containsExactly("18-29", "18-39", "30-39");
    assertThat(groups.bands("40-64")).containsExactly("40-64");
    assertThat(groups.bands("65+")).containsExactly("65+", "85+");
    assertThat(groups.bands("unknown")).containsExactly("unknown");
  }

  @Test
  void people_of_a_group_are_added_up() {
    var groups = AgeGroups.of(List.of("18-29", "18-39", "65+"));

    assertThat(groups.sums(Map.of("18-29", 10L, "18-39", 5L, "65+", 7L)))
        .isEqualTo(Map.of("18-39", 15L, "65+", 7L));
  }

  @Test
  void without_wide_bands_each_is_its_own_group() {
    assertThat(AgeGroups.of(List.of("18-29", "85+")).byBand())
        .isEqualTo(Map.of("18-29", "18-29", "85+", "85+"));
  }
}
