package fi.kaiku.feedback.anonymity;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a visit and of whoever was there; null where it is not told.
 *
 * @param ageBand one of the county's, one of three wide ones, or {@link #UNKNOWN}
 * @param language two letters
 * @param kind VISIT, PHONE, DIGITAL or HOME
 * @param profession a word of the patient system's, or {@link #UNKNOWN}
 */
public record Traits(
    @Nullable String ageBand,
    @Nullable String language,
    @Nullable String kind,
    @Nullable String profession) {

  /** The patient system did not say; a value like any other. */
  public static final String UNKNOWN = "unknown";

  public static final Traits NOTHING_TOLD = new Traits(null, null, null, null);

  /** What may be told of a single answer. */
  public Traits kindAndProfession() {
    return new Traits(null, null, kind, profession);
  }

  public Traits withAgeBand(@Nullable String other) {
    return new Traits(other, language, kind, profession);
  }

  public Traits withoutLanguage() {
    return new Traits(ageBand, null, kind, profession);
  }

  public Traits withoutKind() {
    return new Traits(ageBand, language, null, profession);
  }

  public Traits withoutProfession() {
    return new Traits(ageBand, language, kind, null);
  }

  /** The same age and language, with kind and profession as they are told otherwise. */
  public Traits telling(Traits other) {
    return new Traits(ageBand, language, other.kind, other.profession);
  }

  /** What is true of both. */
  public Traits sharedWith(Traits other) {
    return new Traits(
        shared(ageBand, other.ageBand),
        shared(language, other.language),
        shared(kind, other.kind),
        shared(profession, other.profession));
  }

  private static @Nullable String shared(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other) ? one : null;
  }
}
