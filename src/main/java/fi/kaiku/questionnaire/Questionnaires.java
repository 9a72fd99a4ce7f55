package fi.kaiku.questionnaire;

import fi.kaiku.platform.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The questionnaires that have been loaded; once loaded, a version never changes. */
@Service
public class Questionnaires {

  private final QuestionnaireStore store;
  private final QuestionnaireSettings settings;

  /** Kept for good: a version never changes. */
  private final Map<Version, Questionnaire> known = new ConcurrentHashMap<>();

  Questionnaires(QuestionnaireStore store, QuestionnaireSettings settings) {
    this.store = store;
    this.settings = settings;
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

  private Questionnaire load(Version wanted) {
    return store
        .find(wanted.code(), wanted.number())
        .orElseThrow(() -> new NotFound("no questionnaire " + wanted));
  }

  record Version(String code, int number) {}
}
