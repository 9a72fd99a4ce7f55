package fi.kaiku.followup.improvement;

import fi.kaiku.followup.effect.EffectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An improvement in a list.
 *
 * @param state its word
 * @param theme its word; none when it is about none
 * @param owner who sees to it
 * @param comments how many it rests on, those that are gone among them
 * @param effect none before it has been in use
 */
record ImprovementRow(
    String path,
    String title,
    String state,
    String since,
    List<String> places,
    @Nullable String theme,
    Owner owner,
    @Nullable Due due,
    int comments,
    @Nullable EffectView effect) {

  /**
   * Who sees to it.
   *
   * @param gone whether they no longer can: it is to be handed on
   */
  record Owner(String name, boolean gone) {}

  /** By which day. */
  record Due(String day, boolean overdue) {}

  /** The same for whoever may not see the figures of its effect. */
  ImprovementRow inWordsOnly() {
    return new ImprovementRow(
        path,
        title,
        state,
        since,
        places,
        theme,
        owner,
        due,
        comments,
        effect == null ? null : effect.inWordsOnly());
  }

  /** The style of its state. */
  public String tag() {
    return switch (state) {
      case "in-use" -> "tag tag--good";
      case "tried" -> "tag tag--wait";
      case "dropped" -> "tag tag--open";
      default -> "tag";
    };
  }
}
