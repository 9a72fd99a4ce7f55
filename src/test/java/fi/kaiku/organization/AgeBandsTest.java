package fi.kaiku.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {

  private static final AgeBands BANDS = new AgeBands(List.of(18, 30, 40, 50, 65, 75, 85));

  @ParameterizedTest
  @CsvSource({
    "0, 0-17",
    "17, 0-17",
    "18, 18-29",
    "29, 18-29",
    "30, 30-39",
    "64, 50-64",
    "65, 65-74",
    "84, 75-84",
    "85, 85+",
    "110, 85+"
  })
  void a_band_holds_its_first_and_its_last_age(int age, String band) {
    assertThat(BANDS.of(age)).isEqualTo(band);
  }

  @Test
  void an_unknown_age_is_in_no_band() {
    assertThat(BANDS.of(null)).isNull();
  }

  @Test
  void the_bands_cover_all_ages_from_the_youngest() {
    assertThat(BANDS.names())
        .containsExactly("0-17", "18-29", "30-39", "40-49", "50-64", "65-74", "75-84", "85+");
    assertThat(new AgeBands(List.of(1, 2, 120)).names())
        .containsExactly("0-0", "1-1", "2-119", "120+");
  }

  @Test
  void there_are_one_to_twelve_ascending_ages_within_a_life() {
    assertThat(new AgeBands(IntStream.rangeClosed(1, 12).boxed().toList()).names()).hasSize(13);
    refused(List.of());
    refused(IntStream.rangeClosed(1, 13).boxed().toList());
    refused(List.of(0, 18));
    refused(List.of(18, 121));
    refused(List.of(18, 18));
    refused(List.of(30, 18));
  }

  private static void refused(List<Integer> starts) {
    assertThatThrownBy(() -> new AgeBands(starts)).isInstanceOf(IllegalArgumentException.class);
  }
}
