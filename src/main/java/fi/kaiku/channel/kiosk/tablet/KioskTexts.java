package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.platform.Language;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a tablet's page says, in all languages at once: it switches without a net. */
@Component
class KioskTexts {

  /** The words of the page, by their last part: {@code kiosk.screen.next}. */
  private static final String SCREEN = "kiosk.screen.";

  /** The words of faces and statements: {@code FACES.1}. */
  private static final String VALUES = "questionnaire.value.";

  private final Map<String, Map<String, String>> all = new TreeMap<>();

  KioskTexts() {
    for (var language : Language.values()) {
      var texts = new TreeMap<String, String>();
      put(texts, "messages/kiosk", SCREEN, language);
      put(texts, "messages/questionnaire", VALUES, language);
      all.put(language.code(), texts);
    }
  }

  private static void put(Map<String, String> texts, String file, String start, Language language) {
    var noOther =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var bundle = ResourceBundle.getBundle(file, language.locale(), noOther);
    Stream.of(bundle.keySet().toArray(String[]::new))
        .filter(key -> key.startsWith(start))
        .forEach(
            key ->
                texts.put(key.substring(start.length()), bundle.getString(key).replace("''", "'")));
  }

  /** By language code and key. */
  Map<String, Map<String, String>> all() {
    return all;
  }
}
