package fi.kaiku.insight.themes;

import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.insight.FilterForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comments praise and criticise.
 *
 * @param days the period in words
 * @param about the filters in words
 * @param filters the kind of visit and the profession
 * @param read how many comments were read; none when too few to tell
 * @param sentence what is praised and criticised most; none when too few
 * @param ends the ends of the scale in words
 * @param quality how well themes are read; empty while nobody has checked
 */
record ThemesPage(
    FilterForm form,
    String days,
    List<String> about,
    List<FilterField> filters,
    int smallestGroup,
    @Nullable String read,
    @Nullable String sentence,
    String ends,
    List<ThemeBar> bars,
    Changes changes,
    Groups groups,
    News news,
    List<Quality> quality) {

  public boolean isEmpty() {
    return read == null;
  }

  public List<String> orders() {
    return ThemeOrder.words();
  }

  public List<String> splits() {
    return ThemeGroups.offered().stream().map(d -> d.word()).toList();
  }

  /**
   * Since the period before.
   *
   * @param before its days in words
   * @param told whether there are enough comments in both
   */
  public record Changes(String before, boolean told, List<Change> found) {}

  /**
   * A change beyond chance.
   *
   * @param side {@code praise} or {@code criticism}
   * @param direction {@code more} or {@code less}
   */
  public record Change(String theme, String side, String direction, String before, String now) {}

  /**
   * Side by side.
   *
   * @param word of the dimension
   */
  public record Groups(String word, List<Group> rows) {}

  /**
   * One group.
   *
   * @param link its own themes; none where it has no word of its own
   * @param read how many comments were read
   */
  public record Group(
      String name,
      @Nullable String link,
      String read,
      List<Mention> praise,
      List<Mention> criticism) {}

  /**
   * A theme of a group.
   *
   * @param differs {@code more} or {@code less} often than of others beyond chance, or empty
   * @param comments the address of its comments; none for whoever may not read them
   */
  public record Mention(
      String theme,
      String n,
      String share,
      String interval,
      String differs,
      @Nullable String comments) {}

  /**
   * Words that are new.
   *
   * @param month in words
   * @param told whether the viewer may read comments
   */
  public record News(String month, boolean told, List<Phrase> phrases) {}

  /**
   * A word in its context.
   *
   * @param n comments with the word in the month
   * @param link to them
   */
  public record Phrase(String before, String word, String after, String n, String link) {}

  /**
   * How well a theme is read.
   *
   * @param right of the comments in which it was read, those that do speak of it
   * @param missed of the others, those that speak of it after all
   */
  public record Quality(String theme, Share right, @Nullable Share missed) {}
}
