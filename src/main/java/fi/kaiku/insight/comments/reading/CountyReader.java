package fi.kaiku.insight.comments.reading;

import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Names;
import fi.kaiku.text.Attitude;
import fi.kaiku.text.CommentReader;
import fi.kaiku.text.CommentReaders;
import fi.kaiku.text.MaskedText;
import fi.kaiku.text.Reading;
import fi.kaiku.text.Tongue;
import fi.kaiku.text.Urgency;
import fi.kaiku.text.Written;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reader that knows the county's units, services and areas, so that it never masks them. */
@Component
public class CountyReader {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Knowing(Set<String> names, CommentReader reader, Instant since) {}

  private final Organization organization;
  private final Clock clock;
  private volatile @Nullable Knowing last;

  CountyReader(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  /** A reader for some comments; it knows the names of just now. */
  public CommentReader now() {
    var names = names();
    var known = last;
    var reader =
        known != null && known.names.equals(names) ? known.reader : CommentReaders.withNames(names);
    last = new Knowing(names, reader, clock.instant());
    return reader;
  }

  /** The version of the reader, whatever names it knows. */
  String version() {
    var known = last;
    return known == null ? now().version() : known.reader.version();
  }

  /**
   * What is read in a comment that raises an alarm, while its writer waits; nothing of most. Units
   * of the last minute may not be known.
   */
  public Optional<Reading> alarming(String comment, @Nullable Integer score) {
    var known = last;
    var fresh = known != null && known.since.isAfter(clock.instant().minus(FRESH));
    var reader = fresh && known != null ? known.reader : now();
    return reader.isCalm(new Written(comment, null, score))
        ? Optional.empty()
        : Optional.of(read(reader, comment, score)).filter(one -> one.urgency().isAlarm());
  }

  /** Reads a comment. One at which the reader fails, against its promise, is given up. */
  static Reading read(CommentReader reader, String comment, @Nullable Integer score) {
    try {
      return reader.read(new Written(comment, null, score));
    } catch (Throwable failed) {
      return givenUp(MaskedText.of(comment), reader.version());
    }
  }

  static Reading givenUp(MaskedText masked, String version) {
    return new Reading(
        false,
        Tongue.OTHER,
        Attitude.NEUTRAL,
        Attitude.NEUTRAL,
        List.of(),
        new Urgency(Urgency.Kind.NONE, 0, null),
        masked,
        version);
  }

  /** The names of the county, its units, services and areas. */
  Set<String> names() {
    var names = new HashSet<String>();
    addTo(names, organization.county().names());
    organization.units().forEach(unit -> addTo(names, unit.names()));
    organization
        .services()
        .forEach(
            service -> {
              addTo(names, service.names());
              addTo(names, service.areaNames());
            });
    return Set.copyOf(names);
  }

  private static void addTo(Set<String> all, Names names) {
    Stream.of(names.fi(), names.sv(), names.en()).filter(name -> !name.isBlank()).forEach(all::add);
  }
}
