package fi.kaiku.followup.poster;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.PlainText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the text sends, and shows again when something is wrong.
 *
 * @param version that was seen, none or 0 for the first text
 */
record StoryForm(
    @Nullable String saidFi,
    @Nullable String didFi,
    @Nullable String saidSv,
    @Nullable String didSv,
    @Nullable String saidEn,
    @Nullable String didEn,
    @Nullable Integer version) {

  /** So much fits a poster and is read in passing. */
  static final int LONGEST = 300;

  static final StoryForm EMPTY = new StoryForm("", "", "", "", "", "", 0);

  static StoryForm of(Story story) {
    return new StoryForm(
        story.said().fi(),
        story.did().fi(),
        story.said().sv(),
        story.did().sv(),
        story.said().en(),
        story.did().en(),
        story.version());
  }

  /** The same to be sent again after somebody else was faster. */
  StoryForm seen(int newer) {
    return new StoryForm(saidFi, didFi, saidSv, didSv, saidEn, didEn, newer);
  }

  int seen() {
    return Objects.requireNonNullElse(version, 0);
  }

  Names said() {
    return new Names(text(saidFi), text(saidSv), text(saidEn));
  }

  Names did() {
    return new Names(text(didFi), text(didSv), text(didEn));
  }

  /**
   * One text.
   *
   * @param about {@code said} or {@code did}
   */
  record Field(String name, String about, String code, String text) {}

  /** In the order of the page. */
  public List<Field> fields() {
    return List.of(
        new Field("saidFi", "said", "fi", text(saidFi)),
        new Field("didFi", "did", "fi", text(didFi)),
        new Field("saidSv", "said", "sv", text(saidSv)),
        new Field("didSv", "did", "sv", text(didSv)),
        new Field("saidEn", "said", "en", text(saidEn)),
        new Field("didEn", "did", "en", text(didEn)));
  }

  /**
   * Lets through what is whole in all three languages.
   *
   * @throws BadInput naming every text that is missing or too long
   */
  void check() {
    var faults =
        fields().stream()
            .filter(field -> field.text.isEmpty() || field.text.length() > LONGEST)
            .map(field -> Fault.of(field.name, "story.fault.text", "" + LONGEST))
            .toList();
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  private static String text(@Nullable String value) {
    return PlainText.of(Objects.requireNonNullElse(value, ""));
  }
}
