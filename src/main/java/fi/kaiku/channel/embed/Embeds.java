package fi.kaiku.channel.embed;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms on pages of other services: made, given another secret, stopped; and counted. */
@Service
public class Embeds {

  /** So long a secret holds after another has been made. */
  static final Duration GRACE = Duration.ofHours(24);

  private final EmbedStore store;
  private final Questionnaires questionnaires;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Embeds(
      EmbedStore store,
      Questionnaires questionnaires,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.questionnaires = questionnaires;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes one. Its secret is to be seen this once.
   *
   * @throws BadInput naming what is missing, wrong or taken
   */
  @Transactional
  Embed make(EmbedForm form, Viewer viewer) {
    var faults = new ArrayList<>(form.faults());
    if (questionnaires.all().stream().noneMatch(q -> q.code().equals(form.questionnaire()))) {
      faults.add(Fault.of("questionnaire", "embed.fault.questionnaire"));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    var embed = form.embed(EmbedSecret.fresh(), Helsinki.day(clock.instant()));
    if (!store.insert(embed)) {
      throw new BadInput(Fault.of("name", "embed.fault.taken"));
    }
    events.publishEvent(EmbedChanged.of(viewer, "embed-made", embed));
    return embed;
  }

  /**
   * Makes one without a page.
   *
   * @param origin where it may be shown, as browsers write it
   * @param questionnaire its code
   * @throws BadInput naming what is missing, wrong or taken
   */
  @Transactional
  public EmbedGiven make(String name, String origin, String questionnaire, Viewer viewer) {
    var embed = make(new EmbedForm(name, origin, questionnaire), viewer);
    return new EmbedGiven(embed.key(), embed.secret().text());
  }

  /** Another secret; the one before holds for a day more, so that the service can change over. */
  @Transactional
  Embed renewSecret(UUID id, Viewer viewer) {
    var embed = inUse(id);
    var fresh = EmbedSecret.fresh();
    var until = clock.instant().plus(GRACE);
    store.replaceSecret(id, fresh, until);
    events.publishEvent(EmbedChanged.of(viewer, "embed-secret-renewed", embed));
    return embed.with(fresh, until);
  }

  /** Stops one for good, with the secret before. Stopping it again changes nothing. */
  @Transactional
  void stop(UUID id, Viewer viewer) {
    var embed = locked(id);
    if (!embed.isStopped()) {
      store.stop(id, Helsinki.day(clock.instant()));
      events.publishEvent(EmbedChanged.of(viewer, "embed-stopped", embed));
    }
  }

  List<Embed> all() {
    return store.all();
  }

  Optional<Embed> byKey(String key) {
    return store.byKey(key);
  }

  void count(Embed embed, EmbedOutcome outcome) {
    store.count(embed.id(), month(), outcome);
  }

  /** How often each thing happened in this month and the one before. */
  Map<EmbedOutcome, Integer> lately(Embed embed) {
    return store.counts(embed.id(), month().minusMonths(1));
  }

  private YearMonth month() {
    return YearMonth.from(Helsinki.day(clock.instant()));
  }

  private Embed inUse(UUID id) {
    var embed = locked(id);
    if (embed.isStopped()) {
      throw new NotFound("stopped");
    }
    return embed;
  }

  private Embed locked(UUID id) {
    return store.lock(id).orElseThrow(() -> new NotFound("no embed " + id));
  }
}
