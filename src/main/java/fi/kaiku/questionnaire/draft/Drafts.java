package fi.kaiku.questionnaire.draft;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Refused;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.draft.DraftStore.Saved;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires that are being written. Nobody is asked by a draft. */
@Service
public class Drafts {

  private static final String MISSING = "\u2026";

  private final DraftStore store;
  private final Questionnaires questionnaires;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafts(
      DraftStore store,
      Questionnaires questionnaires,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.questionnaires = questionnaires;
    this.events = events;
    this.clock = clock;
  }

  List<Saved> all() {
    return store.all();
  }

  Saved find(String code) {
    return store.find(code).orElseThrow(() -> new NotFound("no draft " + code));
  }

  /** A draft as it would be asked, with dots for what is missing; none when it makes no sense. */
  public Optional<Questionnaire> preview(String code) {
    var draft = DraftYaml.read(find(code).yaml()).filled(MISSING);
    try {
      return Optional.of(Questionnaires.read(code, DraftYaml.write(draft, 1)));
    } catch (Refused notYet) {
      return Optional.empty();
    }
  }

  /**
   * Begins to change a questionnaire, or goes on with it.
   *
   * @param like the questionnaire whose words it begins with
   * @param code of the questionnaire; another than {@code like} makes a new one
   * @throws BadInput when the code cannot be one, or is another questionnaire's
   */
  void start(String like, String code) {
    if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
      throw new BadInput(Fault.of("code", "questionnaire.fault.code"));
    }
    if (!code.equals(like) && questionnaires.all().stream().anyMatch(q -> q.code().equals(code))) {
      throw new BadInput(Fault.of("code", "questionnaire.fault.taken"));
    }
    var draft = DraftYaml.read(questionnaires.newestPackage(like)).called(code);
    store.add(code, DraftYaml.write(draft, questionnaires.nextVersion(code)), clock.instant());
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
    if (Lint.of(draft).stream().anyMatch(one -> one.weight() == Weight.MUST)) {
      throw new BadInput(Fault.of("draft", "questionnaire.fault.unfinished"));
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
