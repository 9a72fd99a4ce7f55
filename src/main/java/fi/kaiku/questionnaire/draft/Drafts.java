package fi.kaiku.questionnaire.draft;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Refused;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.Filling;
import fi.kaiku.questionnaire.draft.DraftStore.Saved;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires that are being written. Nobody is asked by a draft. */
@Service
public class Drafts {

  private static final String MISSING = "\u2026";

  private final DraftStore store;
  private final Questionnaires questionnaires;
  private final List<BuiltOnItems> ways;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafts(
      DraftStore store,
      Questionnaires questionnaires,
      List<BuiltOnItems> ways,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.questionnaires = questionnaires;
    this.ways = ways;
    this.events = events;
    this.clock = clock;
  }

  List<Saved> all() {
    return store.all();
  }

  Saved find(String code) {
    return store.find(code).orElseThrow(() -> new NotFound("no draft " + code));
  }

  /** What its readers would stumble over, and what the way that asks it would miss. */
  List<Finding> check(Draft draft) {
    var codes = draft.items().stream().map(DraftItem::code).toList();
    var missed =
        ways.stream()
            .filter(way -> way.questionnaire().equals(draft.code()))
            .flatMap(way -> way.items().stream())
            .filter(code -> !codes.contains(code))
            .map(Finding::ofMissed);
    return Stream.of(
            Lint.of(draft, questionnaires.required()).stream(),
            known().clashes(draft, frozen(draft.code())).stream(),
            missed)
        .flatMap(Function.identity())
        .toList();
  }

  KnownItems known() {
    return new KnownItems(questionnaires.items());
  }

  /** The codes that figures know already: another one would begin another series. */
  Set<String> frozen(String code) {
    return questionnaires.all().stream()
        .filter(one -> one.code().equals(code))
        .flatMap(one -> one.items().stream())
        .map(Item::code)
        .collect(Collectors.toSet());
  }

  /** The newest version of a questionnaire that asks, as a draft; none of a new one. */
  Optional<Frozen> before(String code) {
    return questionnaires.all().stream()
        .filter(one -> one.code().equals(code))
        .map(one -> new Frozen(one.version(), DraftYaml.read(questionnaires.newestPackage(code))))
        .findFirst();
  }

  record Frozen(int version, Draft draft) {}

  /**
   * A draft as it would be asked, with dots for what is missing, and of everybody where a condition
   * is not finished; none when it makes no sense.
   */
  public Optional<Questionnaire> preview(String code) {
    var required = questionnaires.required();
    var saved = DraftYaml.read(find(code).yaml());
    var draft = Lint.withoutLooseConditions(saved).filled(new Filling(MISSING, required));
    try {
      return Optional.of(questionnaires.read(code, DraftYaml.write(draft, 1)));
    } catch (Refused notYet) {
      return Optional.empty();
    }
  }

  /**
   * Begins to change a questionnaire, or goes on with it.
   *
   * @param like the questionnaire whose words it begins with
   * @param code of the questionnaire; another than {@code like} makes a new one
   * @throws BadInput when the code cannot be one, or is that of another questionnaire or draft
   */
  void start(String like, String code) {
    if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
      throw new BadInput(Fault.of("code", "questionnaire.fault.code"));
    }
    if (!code.equals(like) && questionnaires.all().stream().anyMatch(q -> q.code().equals(code))) {
      throw new BadInput(Fault.of("code", "questionnaire.fault.taken"));
    }
    var draft = DraftYaml.read(questionnaires.newestPackage(like)).called(code);
    var yaml = DraftYaml.write(draft, questionnaires.nextVersion(code));
    if (!store.add(code, yaml, clock.instant()) && !code.equals(like)) {
      throw new BadInput(Fault.of("code", "questionnaire.fault.drafted"));
    }
  }

  /**
   * Saves a draft.
   *
   * @param revision that was changed
   * @throws Conflict when somebody else has saved it meanwhile
   */
  void save(Draft draft, long revision) {
    var yaml = DraftYaml.write(draft, questionnaires.nextVersion(draft.code()));
    if (!store.save(new Saved(draft.code(), yaml, clock.instant(), revision))) {
      throw new Conflict("draft " + draft.code() + " was saved by somebody else");
    }
  }

  void delete(String code) {
    store.delete(code);
  }

  /**
   * Freezes a draft as the newest version: new answers are given to it from now on.
   *
   * @throws BadInput when something must be put right first
   */
  @Transactional
  public Questionnaire publish(String code, Viewer viewer) {
    var draft = DraftYaml.read(find(code).yaml());
    if (check(draft).stream().anyMatch(one -> one.weight() == Weight.MUST)) {
      throw new BadInput(Fault.of("draft", "questionnaire.fault.unfinished"));
    }
    if (before(code).filter(one -> one.draft().equals(draft)).isPresent()) {
      throw new BadInput(Fault.of("draft", "questionnaire.fault.same"));
    }
    try {
      var yaml = DraftYaml.write(draft, questionnaires.nextVersion(code));
      var frozen = questionnaires.freeze(code, yaml);
      store.delete(code);
      events.publishEvent(QuestionnairePublished.by(viewer, frozen));
      return frozen;
    } catch (Refused refused) {
      throw new BadInput(Fault.of("draft", "questionnaire.fault.condition"));
    }
  }
}
