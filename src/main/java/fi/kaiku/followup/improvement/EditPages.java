package fi.kaiku.followup.improvement;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.followup.improvement.EditPage.Choice;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.text.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page on which an improvement is written. */
@Component
class EditPages {

  private final CountyImprovements improvements;
  private final ImprovementFaults faults;
  private final ImprovementStore store;
  private final OwnUnits own;
  private final Organization organization;
  private final LinkedComments comments;

  EditPages(
      CountyImprovements improvements,
      ImprovementFaults faults,
      ImprovementStore store,
      OwnUnits own,
      Organization organization,
      LinkedComments comments) {
    this.improvements = improvements;
    this.faults = faults;
    this.store = store;
    this.own = own;
    this.organization = organization;
    this.comments = comments;
  }

  ImprovementForm begin(BeginRequest request, Reader reader) {
    return request.form(own.offered(reader.viewer()), reader);
  }

  EditPage ofNew(ImprovementForm form, Reader reader) {
    return page(form, null, reader, null);
  }

  EditPage of(Improvement one, ImprovementForm form, Reader reader) {
    return page(form, one.id(), reader, null);
  }

  /** The words of somebody who was slower than somebody else, to be looked at again. */
  EditPage stale(Improvement now, ImprovementForm form, Reader reader) {
    var last = ChangeRow.of(store.changes(now.id()).getFirst(), reader);
    return page(form.seen(now.version()), now.id(), reader, last);
  }

  private EditPage page(
      ImprovementForm form, @Nullable ImprovementId id, Reader reader, @Nullable ChangeRow last) {
    var viewer = reader.viewer();
    var language = reader.labels().language();
    var county = organization.county().names().in(language);
    var linked =
        id == null && form.id() != null
            ? comments.rows(form.comments(), form.id(), reader)
            : List.<CommentRow>of();
    return new EditPage(
        form,
        id == null ? null : "/improvements/" + id.value(),
        own.offered(viewer).stream().map(unit -> choice(unit, language)).toList(),
        viewer.reach().isWholeCounty() ? county : null,
        owners(viewer, reader),
        Stream.of(Theme.values()).map(Theme::word).toList(),
        linked,
        linked.isEmpty() ? List.of() : others(viewer),
        last);
  }

  private static Choice choice(Unit unit, Language language) {
    return new Choice(
        unit.id().value(), unit.names().in(language), unit.service().names().in(language));
  }

  /** Oneself first; then those who see to any unit within reach. */
  private List<Choice> owners(Viewer viewer, Reader reader) {
    var offered = own.offered(viewer);
    return faults.owners().stream()
        .filter(
            account ->
                account.viewer().reach().isWholeCounty()
                    || offered.stream()
                        .anyMatch(unit -> account.units().contains(unit.id().value())))
        .sorted(Comparator.comparing(account -> !account.id().equals(reader.viewer().staff())))
        .map(account -> new Choice(account.id().value(), account.name(), ""))
        .toList();
  }

  private List<ListedImprovement> others(Viewer viewer) {
    Set<UnitId> units = own.offered(viewer).stream().map(Unit::id).collect(Collectors.toSet());
    return improvements.open(units).stream().filter(one -> own.areIn(viewer, one.units())).toList();
  }
}
