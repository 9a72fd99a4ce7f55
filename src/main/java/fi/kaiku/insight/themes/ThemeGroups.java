package fi.kaiku.insight.themes;

import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.themes.ThemesPage.Group;
import fi.kaiku.insight.themes.ThemesPage.Mention;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each service, unit, kind of visit or profession is praised and criticised for most, and what
 * more often than the others together.
 *
 * @param all of everybody
 * @param smallest others together must be as many
 */
record ThemeGroups(
    Dimension dimension, Map<Theme, ThemeSaid> all, int smallest, ThemeLinks links, Labels labels) {

  /** So many groups can be taken in; those with most comments. */
  private static final int MOST = 40;

  private static final int MENTIONS = 3;

  private record About(String group, ThemeSide said) {}

  List<Group> of(GroupTable<ThemeSaid> table, Map<Theme, Misreading> readings) {
    var groups = groups(table);
    var differences = new ThemeDifferences<About>(readings);
    groups.forEach(
        (group, said) ->
            said.forEach((theme, one) -> test(new Tested(group, theme, one), differences)));
    var found = differences.found();
    return groups.entrySet().stream()
        .sorted(Comparator.comparingLong(group -> -read(group.getValue())))
        .limit(MOST)
        .map(group -> group(group.getKey(), group.getValue(), found))
        .toList();
  }

  private record Tested(String group, Theme theme, ThemeSaid said) {}

  private void test(Tested tested, ThemeDifferences<About> differences) {
    var everybody = all.get(tested.theme);
    if (everybody == null) {
      return;
    }
    for (var side : Side.values()) {
      var one = side.of(tested.said);
      side.of(everybody)
          .without(one)
          .filter(rest -> rest.whole() >= smallest)
          .ifPresent(
              rest ->
                  differences.test(
                      new About(tested.group, new ThemeSide(tested.theme, side)),
                      tested.theme,
                      one,
                      rest));
    }
  }

  private Map<String, Map<Theme, ThemeSaid>> groups(GroupTable<ThemeSaid> table) {
    var place = table.by().indexOf(dimension);
    var groups = new LinkedHashMap<String, Map<Theme, ThemeSaid>>();
    table
        .figures()
        .forEach(
            (key, said) ->
                groups
                    .computeIfAbsent(key.get(place), _ -> new EnumMap<>(Theme.class))
                    .put(Theme.of(key.get(1 - place)), said));
    return groups;
  }

  private static long read(Map<Theme, ThemeSaid> said) {
    return said.values().stream().mapToLong(ThemeSaid::read).max().orElse(0);
  }

  private Group group(String value, Map<Theme, ThemeSaid> said, Map<About, Double> found) {
    return new Group(
        labels.of(dimension, value),
        links.page(dimension, value),
        labels.numbers().whole(read(said)),
        mentions(Side.PRAISE, value, said, found),
        mentions(Side.CRITICISM, value, said, found));
  }

  /** First what is said more often than of others, then what is said most. */
  private List<Mention> mentions(
      Side side, String group, Map<Theme, ThemeSaid> said, Map<About, Double> found) {
    return said.entrySet().stream()
        .filter(one -> one.getKey() != Theme.GENERAL)
        .map(
            one ->
                rated(new About(group, new ThemeSide(one.getKey(), side)), one.getValue(), found))
        .filter(one -> one.rate.part() >= smallest)
        .sorted(
            Comparator.<Rated>comparingDouble(one -> -Math.max(0, one.difference))
                .thenComparingLong(one -> -one.rate.part()))
        .limit(MENTIONS)
        .map(this::mention)
        .toList();
  }

  /** A share, and by how many points it differs from that of the others beyond chance. */
  private record Rated(About about, Rate rate, double difference) {}

  private static Rated rated(About about, ThemeSaid said, Map<About, Double> found) {
    return new Rated(about, about.said.side().of(said), found.getOrDefault(about, 0.0));
  }

  private Mention mention(Rated rated) {
    var share = Share.of(rated.rate, labels.numbers());
    return new Mention(
        rated.about.said.theme().word(),
        share.part(),
        share.value(),
        share.interval(),
        rated.difference > 0 ? "more" : rated.difference < 0 ? "less" : "",
        links.comments(rated.about.said, dimension, rated.about.group));
  }

  /** What the groups may be of. */
  static List<Dimension> offered() {
    return Stream.of(Dimension.SERVICE, Dimension.UNIT, Dimension.KIND, Dimension.PROFESSION)
        .toList();
  }
}
