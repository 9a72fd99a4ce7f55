package fi.kaiku.insight;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with what it is about; a link that narrows it down keeps the rest. */
public record Address(String path, Map<String, String> parameters) {

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  public Address with(String parameter, String value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(parameter, value);
    return new Address(path, more);
  }

  /** The same as it is when nothing was given. */
  Address withGiven(String parameter, String value) {
    return value.isEmpty() ? this : with(parameter, value);
  }

  /** Says the period as it was chosen. */
  public Address during(PeriodChoice choice, Period period) {
    var named = with("period", choice.word());
    return choice == PeriodChoice.CUSTOM ? named.on(period) : named;
  }

  /** Says the days of the period. */
  public Address on(Period period) {
    return with("from", period.from().toString()).with("to", period.to().toString());
  }

  public Address only(Map<Dimension, List<String>> filters, Vocabulary vocabulary) {
    var narrowed = this;
    for (var dimension : Dimension.FILTERS) {
      var values = filters.getOrDefault(dimension, List.of());
      var words = values.stream().map(value -> vocabulary.wordOf(dimension, value)).toList();
      if (!words.isEmpty()) {
        narrowed = narrowed.with(dimension.word(), String.join(",", words));
      }
    }
    return narrowed;
  }

  /** The same about one group only; none where the group has no word of its own. */
  public @Nullable String about(Dimension dimension, String value, Vocabulary vocabulary) {
    var word = vocabulary.wordOf(dimension, value);
    return vocabulary.valueOf(dimension, word).isEmpty()
        ? null
        : with(dimension.word(), word).text();
  }

  /** Its parameters, percent-encoded. */
  public String query() {
    return text().substring(path.length() + 1);
  }

  /** As a link, percent-encoded. */
  public String text() {
    var link = UriComponentsBuilder.fromPath(path);
    parameters.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(parameters).toUriString();
  }
}
