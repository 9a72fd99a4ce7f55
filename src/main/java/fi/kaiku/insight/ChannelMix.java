package fi.kaiku.insight;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static java.util.stream.Collectors.joining;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many answers came by which channel, with a score or without.
 *
 * @param answers of the channels by which enough came, most first
 */
public record ChannelMix(Map<String, Long> answers) {

  private static final Groupings BY_CHANNEL = new Groupings(List.of(List.of(CHANNEL)));

  public static ChannelMix of(Figures now, Selection selection) {
    var counted = now.answers(selection.withoutChannel(), BY_CHANNEL).by(CHANNEL).figures();
    var sorted = new LinkedHashMap<String, Long>();
    counted.entrySet().stream()
        .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
        .forEach(one -> sorted.put(one.getKey().getFirst(), one.getValue()));
    return new ChannelMix(sorted);
  }

  public long all() {
    return answers.values().stream().mapToLong(Long::longValue).sum();
  }

  /** None when there are not two channels to tell of. */
  public @Nullable String sentence(Labels labels) {
    if (answers.size() < 2) {
      return null;
    }
    var parts =
        answers.entrySet().stream()
            .map(one -> part(one.getKey(), one.getValue(), labels))
            .collect(joining(", "));
    return labels.text("insight.mix.sentence", labels.numbers().whole(all()), parts);
  }

  private String part(String channel, long number, Labels labels) {
    var share = labels.numbers().percent(100.0 * number / all());
    return labels.text("insight.mix.part", inSentence(labels.of(CHANNEL, channel)), share);
  }

  private static String inSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
