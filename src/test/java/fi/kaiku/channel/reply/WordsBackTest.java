package fi.kaiku.channel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.channel.reply.Turn.Word;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsText;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Kaiku says back costs one message each. */
class WordsBackTest {

  @ParameterizedTest
  @EnumSource
  void each_fits_one_part(Language language) {
    var texts = ResourceBundle.getBundle("messages/channel", language.locale());
    for (var word : Word.values()) {
      var key = "channel.reply." + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(SmsText.of(texts.getString(key)).fitsOneGsm7Part()).as(key).isTrue();
    }
  }
}
