package fi.kaiku.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Sealing.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is sealed can be opened with the same key alone; a fingerprint is always the same. */
class SealingTest {

  private final Sealing sealing = new Sealing(new MasterKey(new byte[MasterKey.BYTES]));

  @Test
  void a_text_is_sealed_differently_each_time_and_opened_the_same() {
    var one = sealing.seal("Kiitos 😀");
    var other = sealing.seal("Kiitos 😀");
    assertThat(one).isNotEqualTo(other);
    assertThat(sealing.openText(one)).isEqualTo(sealing.openText(other)).isEqualTo("Kiitos 😀");
  }

  @Test
  void what_was_changed_cannot_be_opened_and_all_else_still_can() {
    var sealed = sealing.seal("Kiitos");
    var changed = sealed.bytes();
    changed[20]++;
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> sealing.open(Sealed.of(changed)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(sealing.openText(sealed)).isEqualTo("Kiitos");
    }
  }

  /** Written down, so that no answer loses its customer. */
  @Test
  void a_fingerprint_stays_what_it_was_and_differs_by_purpose() {
    var answer = sealing.fingerprint(Purpose.ANSWER, "1111111111111");
    assertThat(answer).isEqualTo(sealing.fingerprint(Purpose.ANSWER, "1111111111111"));
    assertThat(answer).isNotEqualTo(sealing.fingerprint(Purpose.NONCE, "1111111111111"));
    assertThat(answer).hasToString("13a6d0cd-466f-8881-0595-899e7382f920");
  }

  @Test
  void many_at_the_same_moment_do_not_disturb_each_other() throws Exception {
    var calls = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 2_000; i++) {
      var text = "text " + i % 7;
      var known = sealing.fingerprint(Purpose.PERSON, text);
      calls.add(
          () ->
              sealing.openText(sealing.seal(text)).equals(text)
                  && sealing.fingerprint(Purpose.PERSON, text).equals(known));
    }
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var sound : List.copyOf(phones.invokeAll(calls))) {
        assertThat(sound.get()).isTrue();
      }
    }
  }
}
