package fi.kaiku.insight.response;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Numbers;
import fi.kaiku.display.Versus;
import org.jspecify.annotations.Nullable;

/**
 * How much of a group is heard: its part of those asked beside its part of those who answered.
 *
 * @param link to the same page about this group only; none for those whose group is not known
 * @param heard none when the group is too small to be shown
 */
public record HeardRow(String name, @Nullable String link, @Nullable Heard heard) {

  /**
   * What is known of a group.
   *
   * @param rest compared with everybody else; none without anybody else
   */
  record Heard(Bar asked, Bar answered, Share rate, @Nullable Versus rest) {}

  /** A part of the whole, in words and as the length of a bar. */
  public record Bar(String share, String width) {

    public static Bar of(long part, long whole, Numbers numbers) {
      var share = whole == 0 ? 0 : 100.0 * part / whole;
      return new Bar(numbers.percent(share), Axis.percent(share));
    }
  }

  /** Whether the group answers less than the others, as far as the answers can tell. */
  public boolean isUnheard() {
    return heard != null && heard.rest() != null && heard.rest().word() == Versus.Word.WORSE;
  }
}
