package fi.kaiku.sms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.OptOuts.SaidBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who refuses, and who can take it back. */
@KaikuTest
class OptOutsTest {

  @Autowired OptOuts optOuts;
  @Autowired Sealing sealing;

  @ParameterizedTest
  @EnumSource(names = {"REPLY", "STAFF"})
  void what_was_said_with_a_link_can_be_undone_and_what_was_said_otherwise_beside_it_cannot(
      SaidBy other) {
    var phone = sealing.fingerprint(Sealing.Purpose.PHONE, "+358457000" + other.name().length());
    optOuts.optOut(phone, SaidBy.LINK);
    assertThat(optOuts.state(phone)).isEqualTo(OptOuts.State.FRESH);

    optOuts.optOut(phone, other);
    optOuts.optOut(phone, SaidBy.LINK);

    assertThat(optOuts.state(phone)).isEqualTo(OptOuts.State.LASTING);
  }
}
