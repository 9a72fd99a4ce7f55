package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.effect.EffectCharts;
import fi.kaiku.followup.effect.Measured;
import fi.kaiku.followup.improvement.ImprovementPage.Said;
import fi.kaiku.followup.improvement.ImprovementQuery.Found;
import fi.kaiku.followup.poster.Stories;
import fi.kaiku.followup.poster.StoryView;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the page of an improvement together. */
@Component
class ImprovementPages {

  /** So many comments are shown, and the rest counted. */
  private static final int MOST = 30;

  private final ImprovementsPages words;
  private final CountyImprovements improvements;
  private final ImprovementStore store;
  private final CommentLinks links;
  private final LinkedComments comments;
  private final OwnUnits own;
  private final Stories stories;
  private final EffectCharts charts;

  ImprovementPages(
      ImprovementsPages words,
      CountyImprovements improvements,
      ImprovementStore store,
      CommentLinks links,
      LinkedComments comments,
      OwnUnits own,
      Stories stories,
      EffectCharts charts) {
    this.words = words;
    this.improvements = improvements;
    this.store = store;
    this.links = links;
    this.comments = comments;
    this.own = own;
    this.stories = stories;
    this.charts = charts;
  }

  ImprovementPage of(Improvement one, Reader reader) {
    var linked = links.of(one.id());
    var mayChange = improvements.isOf(one, reader.viewer());
    var used = one.standing().usedOn();
    return new ImprovementPage(
        ImprovementForm.of(one),
        row(one, linked.count(), reader),
        one.origin().name().toLowerCase(Locale.ROOT),
        used == null ? null : reader.numbers().day(used),
        used == null || !seesFigures(one, reader)
            ? null
            : charts.of(new Measured(words.words(reader).units(one), one.theme(), used), reader),
        said(one, linked, reader),
        store.changes(one.id()).stream().map(change -> ChangeRow.of(change, reader)).toList(),
        mayChange
            ? one.standing().state().next().stream().map(ImprovementState::word).toList()
            : List.of(),
        mayChange,
        stories.of(one.id()).map(story -> StoryView.of(story, reader)).orElse(null),
        reader.today().toString());
  }

  private ImprovementRow row(Improvement one, int comments, Reader reader) {
    var row = words.words(reader).row(new Found(one, comments));
    return seesFigures(one, reader) ? row : row.inWordsOnly();
  }

  /** Figures are for those who see them on the pages of all its units too. */
  private boolean seesFigures(Improvement one, Reader reader) {
    return reader.viewer().may(Permission.READ_FIGURES)
        && own.areReached(reader.viewer().reach(), one.units());
  }

  private Said said(Improvement one, CommentLinkStore.Linked linked, Reader reader) {
    var some = linked.readings().stream().limit(MOST).toList();
    var rows = comments.rows(some, one.id().value(), reader);
    var list = new CommentList(rows, "/improvements/" + one.id().value(), null);
    return new Said(linked.count(), linked.gone(), linked.readings().size() - rows.size(), list);
  }
}
