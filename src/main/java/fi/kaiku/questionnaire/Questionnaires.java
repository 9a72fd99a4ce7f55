package fi.kaiku.questionnaire;

import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The questionnaires that have been loaded; once loaded, a version never changes. */
@Service
public class Questionnaires {

  private final QuestionnaireStore store;
  private final QuestionnaireSettings settings;
  private final Clock clock;

  /** Kept for good: a version never changes. */
  private final Map<Version, Questionnaire> known = new ConcurrentHashMap<>();

  Questionnaires(QuestionnaireStore store, QuestionnaireSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** The version that new invitations ask with when the rules say nothing else. */
  public Questionnaire current() {
    return newest(settings.code());
  }

  /**
   * The newest version of one questionnaire.
   *
   * @throws NotFound when there is none
   */
  public Questionnaire newest(String code) {
    var newest =
        store.newestVersion(code).orElseThrow(() -> new NotFound("no questionnaire " + code));
    return version(code, newest);
  }

  /** One version, unless a newer one had taken its place before some time, or there is none. */
  public Optional<Questionnaire> inUseSince(String code, int version, Instant since) {
    return store.isInUseSince(code, version, since)
        ? Optional.of(version(code, version))
        : Optional.empty();
  }

  /** The newest version of every questionnaire, by code. */
  public List<Questionnaire> all() {
    var newest = new LinkedHashMap<String, Version>();
    store.versions().forEach(version -> newest.putIfAbsent(version.code(), version));
    return newest.values().stream().map(one -> version(one.code(), one.number())).toList();
  }

  /** What any version asks, one item of each code and kind in its newest words. */
  public List<Item> items() {
    var items = new LinkedHashMap<Asked, Item>();
    for (var version : store.versions()) {
      for (var item : version(version.code(), version.number()).items()) {
        items.merge(new Asked(item.code(), item.kind()), item, Item::withOptionsOf);
      }
    }
    return List.copyOf(items.values());
  }

  private record Asked(String code, Item.Kind kind) {}

  /**
   * One version.
   *
   * @throws NotFound when it was never loaded
   */
  public Questionnaire version(String code, int version) {
    return known.computeIfAbsent(new Version(code, version), this::load);
  }

  /**
   * A package as it is written.
   *
   * @param name for the message
   * @throws Refused naming what is wrong with it
   */
  public Questionnaire read(String name, String yaml) {
    return QuestionnairePackage.read(settings.file(name), yaml).questionnaire();
  }

  /** The languages that no text of a new version may lack. */
  public Set<Language> required() {
    return settings.languages();
  }

  /** The newest version as it was written. */
  public String newestPackage(String code) {
    return store.newestPackage(code).orElseThrow(() -> new NotFound("no questionnaire " + code));
  }

  /**
   * The number of the version that a county would make next. Of the questionnaires that Kaiku
   * brings along those from 101 on are the county's own, so that none of ours ever meets one.
   */
  public int nextVersion(String code) {
    var first = getClass().getResource("/questionnaires/" + code + "-1.yml") == null ? 1 : 101;
    return Math.max(first, store.newestVersion(code).orElse(0) + 1);
  }

  /**
   * Freezes a new version.
   *
   * @throws Refused naming what is wrong with it
   * @throws Conflict when that version was frozen meanwhile
   */
  public Questionnaire freeze(String name, String yaml) {
    var read = QuestionnairePackage.read(settings.file(name), yaml);
    if (!Arrays.equals(store.addOrFind(read, clock.instant()), read.checksum())) {
      throw new Conflict("another version of " + name + " was frozen meanwhile");
    }
    return read.questionnaire();
  }

  private Questionnaire load(Version wanted) {
    return store
        .find(wanted.code(), wanted.number())
        .orElseThrow(() -> new NotFound("no questionnaire " + wanted));
  }

  record Version(String code, int number) {}
}
