package fi.kaiku.figures.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.common();

  @Test
  void age_groups_stand_by_the_age_where_they_end_and_wide_ones_after_those_within() {
    var bands =
        Stream.of("unknown", "65+", "85+", "18-39", "30-39", "18-29", "0-17", "40-64")
            .map(List::of)
            .sorted(vocabulary.order(List.of(Dimension.AGE_BAND)))
            .map(List::getFirst);

    assertThat(bands)
        .containsExactly("0-17", "18-29", "30-39", "18-39", "40-64", "85+", "65+", "unknown");
  }

  @Test
  void any_age_group_that_a_county_may_have_can_be_asked_for() {
    assertThat(vocabulary.valueOf(Dimension.AGE_BAND, "16-24")).contains("16-24");
    assertThat(vocabulary.valueOf(Dimension.AGE_BAND, "70+")).contains("70+");
    assertThat(vocabulary.valueOf(Dimension.AGE_BAND, "unknown")).contains("unknown");
    assertThat(vocabulary.valueOf(Dimension.AGE_BAND, "old")).isEmpty();
    assertThat(vocabulary.valueOf(Dimension.AGE_BAND, "16-")).isEmpty();
  }

  @Test
  void what_is_not_told_stands_last_and_small_units_after_the_others() {
    var units =
        Stream.of("not-told", "small:county", "unknown", "a-unit")
            .map(List::of)
            .sorted(vocabulary.order(List.of(Dimension.UNIT)))
            .map(List::getFirst);

    assertThat(units).containsExactly("a-unit", "small:county", "unknown", "not-told");
    assertThat(vocabulary.valueOf(Dimension.LANGUAGE, "not-told")).contains("not-told");
    assertThat(vocabulary.valueOf(Dimension.UNIT, "not-told")).isEmpty();
  }
}
