package fi.kaiku.followup.poster;

import static java.util.Objects.requireNonNull;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.followup.UnitNames;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together the pages of what customers are told. */
@Component
class StoryPages {

  private final Stories stories;
  private final Improvements improvements;
  private final Organization organization;

  StoryPages(Stories stories, Improvements improvements, Organization organization) {
    this.stories = stories;
    this.improvements = improvements;
    this.organization = organization;
  }

  /** One of one's own. */
  ListedImprovement own(ImprovementId id, Viewer viewer) {
    return improvements.changeable(id, viewer);
  }

  StoryForm form(ImprovementId id) {
    return stories.of(id).map(StoryForm::of).orElse(StoryForm.EMPTY);
  }

  List<PublishedRow> published(Reader reader) {
    var language = reader.labels().language();
    var names = UnitNames.of(organization, language);
    var published = stories.published();
    var about =
        improvements.these(published.stream().map(Story::improvement).collect(Collectors.toSet()));
    return published.stream()
        .filter(story -> about.containsKey(story.improvement()))
        .map(
            story -> {
              var improvement = requireNonNull(about.get(story.improvement()));
              var on = story.publishedOn();
              return new PublishedRow(
                  improvement.path(),
                  story.said().in(language),
                  story.did().in(language),
                  names.of(improvement.units()),
                  on == null ? "" : reader.numbers().day(on));
            })
        .toList();
  }
}
