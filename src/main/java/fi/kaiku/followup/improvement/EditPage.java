package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.insight.comments.list.CommentRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an improvement is written.
 *
 * @param path of the improvement; none for a new one
 * @param county the name of the county, for whoever may choose all of it
 * @param comments those that a new one is to rest on
 * @param others open ones that these comments may belong to instead
 * @param changed what somebody else has done meanwhile; none when nobody has
 */
record EditPage(
    ImprovementForm form,
    @Nullable String path,
    List<Choice> units,
    @Nullable String county,
    List<Choice> owners,
    List<String> themes,
    List<CommentRow> comments,
    List<ListedImprovement> others,
    @Nullable ChangeRow changed) {

  /** Something that can be chosen. */
  record Choice(UUID id, String name, String hint) {}
}
