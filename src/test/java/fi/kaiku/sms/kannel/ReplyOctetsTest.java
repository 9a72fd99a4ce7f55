package fi.kaiku.sms.kannel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reply reads the same whatever alphabet the gateway leaves it in. */
class ReplyOctetsTest {

  @ParameterizedTest
  @CsvSource({
    "%00L%00o%00p%00e%00t%00a, '', Lopeta",
    "%20%1D%00S%00t%00o%00p%20%1D, '', ”Stop”",
    "%00%E4%00l%00k%00%E4%00%E4, '', älkää",
    "S%00T%00O%00P%00, '', STOP",
    "%00S%00T%00O%00P, UTF-16BE, STOP",
    "%00S%00T%00O%00P, UTF-8, STOP",
    "%04%21%04%42%04%3E%04%3F, UTF-16BE, Стоп",
    "%C3%A4lk%C3%A4%C3%A4, '', älkää",
    "%E4lk%E4%E4, '', älkää",
    "%E4lk%E4%E4, windows-1252, älkää",
    "%84STOP%93, '', „STOP“",
    "STOP+kiitos, UTF-8, STOP kiitos",
    "STOP, no such charset, STOP",
    "100%, '', 100%",
    "%zz, '', %zz"
  })
  void octets_become_words(String octets, String charset, String words) {
    assertThat(read("secret=x&text=" + octets + "&from=1", charset)).isEqualTo(words);
  }

  @Test
  void no_text_is_none_and_an_empty_one_is_empty() {
    assertThat(ReplyOctets.of("from=1", "text")).isEmpty();
    assertThat(read("text=&from=1", "")).isEmpty();
  }

  private static String read(String query, String charset) {
    return ReplyOctets.of(query, "text").orElseThrow().text(charset);
  }
}
