package fi.kaiku.followup.poster;

import fi.kaiku.followup.poster.Story.Signed;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What customers are told, as the page of the improvement shows it.
 *
 * @param texts in each language
 * @param approval none while it waits for a second person
 * @param published the day since when customers see it
 * @param approvable whether the reader may be that second person
 */
public record StoryView(
    int version,
    List<Text> texts,
    Signature writing,
    @Nullable Signature approval,
    @Nullable String published,
    boolean approvable) {

  /** In one language. */
  public record Text(String code, String said, String did) {}

  /** Who did it, and when. */
  public record Signature(String name, String on) {

    static Signature of(Signed signed, Reader reader) {
      return new Signature(signed.name(), reader.numbers().day(signed.on()));
    }
  }

  public static StoryView of(Story story, Reader reader) {
    var approved = story.approved();
    var published = story.publishedOn();
    return new StoryView(
        story.version(),
        Stream.of(Language.values())
            .map(one -> new Text(one.code(), story.said().in(one), story.did().in(one)))
            .toList(),
        Signature.of(story.written(), reader),
        approved == null ? null : Signature.of(approved, reader),
        published == null ? null : reader.numbers().day(published),
        story.waitsFor(reader.viewer()));
  }
}
