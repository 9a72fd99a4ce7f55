package fi.kaiku.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void an_option_that_nobody_reads_is_refused_by_name() {
    for (var words :
        new String[][] {
          {"serve", "--prot", "8081"}, {"serve", "--Port", "1"}, {"demo", "--datta", "x"}
        }) {
      var line = CommandLine.parse(words);
      assertThatThrownBy(() -> line.allowOnly(Set.of()))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("there is no option " + words[1] + ";")
          .hasMessageContaining("--config, --data, --port");
    }
  }

  @Test
  void a_command_takes_its_own_options_and_those_of_all() {
    var line = CommandLine.parse("import", "a.csv", "--source", "pegasos", "--data", "d");
    assertThatCode(() -> line.allowOnly(Set.of("source"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> line.allowOnly(Set.of("may"))).hasMessageContaining("--source");
  }

  @Test
  void a_value_may_follow_an_equals_sign() {
    var line = CommandLine.parse("serve", "--port=8081", "--data", "a=b");
    assertThat(line.option("port")).contains("8081");
    assertThat(line.option("data")).contains("a=b");
  }
}
