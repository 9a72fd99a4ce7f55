package fi.kaiku.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Erasure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionJobTest {

  private final List<String> erased = new ArrayList<>();

  @Test
  void one_erasure_that_fails_does_not_keep_the_others_from_forgetting() {
    new RetentionJob(List.of(erasure("phones", 3), erasure("broken", -1), erasure("names", 2)))
        .run();

    assertThat(erased).containsExactly("phones", "names");
  }

  private Erasure erasure(String what, int rows) {
    return new Erasure() {
      @Override
      public String what() {
        return what;
      }

      @Override
      public int erase() {
        if (rows < 0) {
          throw new IllegalStateException("the table is gone");
        }
        erased.add(what);
        return rows;
      }
    };
  }
}
