package fi.kaiku.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with what it is about; a link that narrows it down keeps the rest. */
record Address(String path, Map<String, String> parameters) {

  static Address of(String path, FilterRequest.Asked asked, Vocabulary vocabulary) {
    var parameters = new LinkedHashMap<String, String>();
    var period = asked.selection().period();
    parameters.put("period", asked.choice().word());
    if (asked.choice() == PeriodChoice.CUSTOM) {
      parameters.put("from", period.from().toString());
      parameters.put("to", period.to().toString());
    }
    for (var dimension : Dimension.FILTERS) {
      var values = asked.selection().only().get(dimension);
      if (values != null) {
        var words = values.stream().map(value -> vocabulary.wordOf(dimension, value)).toList();
        parameters.put(dimension.word(), String.join(",", words));
      }
    }
    return new Address(path, parameters);
  }

  Address with(String parameter, String value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(parameter, value);
    return new Address(path, more);
  }

  /** The same about one group only; none where the group has no word of its own. */
  @Nullable String about(Dimension dimension, String value, Vocabulary vocabulary) {
    var word = vocabulary.wordOf(dimension, value);
    return vocabulary.valueOf(dimension, word).isEmpty()
        ? null
        : with(dimension.word(), word).text();
  }

  /** As a link, percent-encoded. */
  String text() {
    var link = UriComponentsBuilder.fromPath(path);
    parameters.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(parameters).toUriString();
  }
}
