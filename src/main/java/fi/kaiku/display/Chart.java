package fi.kaiku.display;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of figures with everything that its readers need: the words for those who do not see it
 * and the option for those who draw it, in a browser or in print.
 *
 * @param id of the page's element, for links between the picture and its words
 * @param title the message or the question
 * @param summary the same in one sentence
 * @param readings what the points say one by one, in the order in which the keys go through them
 */
public record Chart(
    String id, String title, String summary, ChartOption option, List<Reading> readings) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /**
   * One point in words.
   *
   * @param series the place of its series in the option, from 0
   * @param index its place in the series, from 0; none for a gap, which has no mark
   */
  public record Reading(int series, @Nullable Integer index, String text) {}

  private record Script(ChartOption option, List<Reading> readings) {}

  /** For the page's script: the option, with the summary in it, and the readings. */
  public String json() {
    return JSON.writeValueAsString(new Script(option.describedAs(summary), readings));
  }
}
