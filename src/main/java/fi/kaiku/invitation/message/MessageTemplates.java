package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.InvitationSettings;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's text messages, one in each language. */
@Service
class MessageTemplates {

  /** As long as any, and as wide: what a link looks like in a preview. */
  private static final LinkToken SAMPLE = LinkToken.of("7mNq3VbXkT9wR");

  private final MessageTemplateStore store;
  private final Organization organization;
  private final InvitationSettings settings;
  private final Refusing refusing;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  MessageTemplates(
      MessageTemplateStore store,
      Organization organization,
      InvitationSettings settings,
      Refusing refusing,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.organization = organization;
    this.settings = settings;
    this.refusing = refusing;
    this.clock = clock;
    this.events = events;
  }

  /** The templates in use, each with its preview. */
  List<MessageDraft> all() {
    var authors = store.authors();
    return store.all().stream()
        .map(t -> draft(t.language(), t.body()).inUse(t.changedAt(), authors.get(t.language())))
        .toList();
  }

  /** What a template would make. Nothing is stored. */
  MessageDraft draft(Language language, String body) {
    var county = organization.county().names().in(language);
    var template = new MessageTemplate(language, body, clock.instant());
    var preview =
        SmsText.of(template.render(county, settings.link(SAMPLE), refusing.words(language)));
    var warnings = new ArrayList<>(check().warnings(body, preview));
    warnings.addAll(RefusalCheck.of(refusing).warnings(body));
    return new MessageDraft(language, body, preview, warnings, null);
  }

  /**
   * Changes a template; messages already in the outbox keep the text they have.
   *
   * @throws BadInput when it has no link, an unknown placeholder or names a place
   */
  @Transactional
  public void change(Language language, String body, Author author) {
    var faults = check().faults("body-" + language.code(), body);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    var before = store.all().stream().filter(t -> t.language() == language).findFirst();
    store.change(language, body, clock.instant());
    store.changedBy(language, author.name());
    events.publishEvent(MessageChanged.by(author, before.orElseThrow(), body));
  }

  private MessageCheck check() {
    var units = organization.units().stream().map(Unit::names);
    var services = organization.services().stream().map(ServiceLine::names);
    return new MessageCheck(Stream.concat(units, services).toList());
  }
}
