package fi.kaiku.followup.thanks;

import fi.kaiku.display.Labels;
import fi.kaiku.followup.handling.Colleagues;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the comments that somebody wants to pass on. */
@Component
class ThankedComments {

  private final CommentLists lists;
  private final ThankedQuery query;
  private final Colleagues colleagues;
  private final Organization organization;

  ThankedComments(
      CommentLists lists, ThankedQuery query, Colleagues colleagues, Organization organization) {
    this.lists = lists;
    this.query = query;
    this.colleagues = colleagues;
    this.organization = organization;
  }

  /**
   * One that somebody reaches, in their words.
   *
   * @throws NotFound when it is gone or out of reach
   */
  ThankedComment get(UUID id, Reader reader) {
    var comment = lists.one(id, reader.viewer()).orElseThrow(ThankedComments::missing);
    var row = lists.row(id, reader).orElseThrow(ThankedComments::missing);
    var attitude = query.attitude(id).orElseThrow(ThankedComments::missing);
    return new ThankedComment(row, Praise.of(comment, attitude), units(id, reader));
  }

  /** The same in another language. */
  ThankedComment get(UUID id, Reader reader, Language language) {
    var labels = new Labels(reader.vocabulary(), reader.labels().texts(), language);
    return get(id, new Reader(reader.viewer(), labels, reader.today(), reader.pools()));
  }

  /** Those in reach; a merged unit as the one that it was merged into. */
  private List<Unit> units(UUID id, Reader reader) {
    var told = colleagues.units(id);
    return organization.units().stream()
        .filter(unit -> told.contains(unit.id().value()))
        .filter(unit -> reader.viewer().reach().includes(unit.id().value()))
        .toList();
  }

  private static NotFound missing() {
    return new NotFound("no such comment");
  }
}
