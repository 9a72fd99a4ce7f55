package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.InvitationSettings;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.sms.SmsText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's text messages, one in each language for each way to answer. */
@Service
class MessageTemplates {

  /** As long as any, and as wide: what a link looks like in a preview. */
  private static final LinkToken SAMPLE = LinkToken.of("7mNq3VbXkT9wR");

  private final MessageTemplateStore store;
  private final Organization organization;
  private final InvitationSettings settings;
  private final Refusing refusing;
  private final Questionnaires questionnaires;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  MessageTemplates(
      MessageTemplateStore store,
      Organization organization,
      InvitationSettings settings,
      Refusing refusing,
      Questionnaires questionnaires,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.organization = organization;
    this.settings = settings;
    this.refusing = refusing;
    this.questionnaires = questionnaires;
    this.clock = clock;
    this.events = events;
  }

  /** The templates in use, each with its preview; those with a link first. */
  List<MessageDraft> all() {
    var authors = store.authors();
    return Stream.of(Way.values())
        .flatMap(
            way ->
                store.all(way).stream()
                    .map(
                        t -> {
                          var name = new TemplateName(way, t.language());
                          return draft(name, t.body()).inUse(t.changedAt(), authors.get(name));
                        }))
        .toList();
  }

  /** What a template would make. Nothing is stored. */
  MessageDraft draft(TemplateName name, String body) {
    var preview = SmsText.of(preview(name, body));
    var warnings = new ArrayList<>(check().warnings(body, preview));
    warnings.addAll(RefusalCheck.of(refusing).warnings(body));
    return new MessageDraft(name, body, preview, warnings, null);
  }

  private String preview(TemplateName name, String body) {
    var language = name.language();
    var county = organization.county().names().in(language);
    var template = new MessageTemplate(language, body, clock.instant());
    var stop = refusing.words(language);
    return switch (name.asksFor()) {
      case LINK -> template.render(county, settings.link(SAMPLE), stop);
      case REPLY -> template.ask(county, question(language), stop);
    };
  }

  private String question(Language language) {
    var score = questionnaires.current().score();
    return score == null ? MessageTemplate.QUESTION : score.in(language);
  }

  /**
   * Changes a template; messages already in the outbox keep the text they have.
   *
   * @throws BadInput when it does not say how to answer, has an unknown placeholder or names a
   *     place
   */
  @Transactional
  public void change(TemplateName name, String body, Author author) {
    var faults = check().faults(name, body);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    var before =
        store.all(name.asksFor()).stream().filter(t -> t.language() == name.language()).findFirst();
    store.change(name, body, clock.instant());
    store.changedBy(name, author.name());
    events.publishEvent(MessageChanged.by(author, name, before.orElseThrow(), body));
  }

  private MessageCheck check() {
    var units = organization.units().stream().map(Unit::names);
    var services = organization.services().stream().map(ServiceLine::names);
    return new MessageCheck(Stream.concat(units, services).toList());
  }
}
