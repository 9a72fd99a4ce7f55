package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counts take four bytes for a cell in memory, however large they are. */
class SliceCountsTest {

  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  private static final int LAST = (1 << 24) - 1;

  @Test
  void few_and_many_add_up_to_what_was_stored() {
    var columns = new int[LAST + 1];
    columns[3] = 1;
    columns[40] = 2;
    columns[LAST] = 3;
    var sums = new int[] {0, 0, 0, 0, 7};

    var counts =
        SliceCounts.of(MAY, MAY, new int[] {3, 40, 41, LAST}, new Integer[] {1, 255, 0, 100_000});
    counts.addTo(sums, 0, columns);

    assertThat(sums).containsExactly(0, 1, 255, 100_000, 7);
    assertThat(counts.isEmpty()).isFalse();
  }

  @Test
  void a_slice_of_nothing_is_empty() {
    assertThat(SliceCounts.of(MAY, MAY, new int[0], new Integer[0]).isEmpty()).isTrue();
  }

  @Test
  void more_backgrounds_than_fit_are_refused_and_not_mixed_up() {
    assertThatThrownBy(() -> SliceCounts.of(MAY, MAY, new int[] {LAST + 1}, new Integer[] {1}))
        .hasMessageContaining("more backgrounds");
  }
}
