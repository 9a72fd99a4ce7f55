package fi.kaiku.invitation.dispatch;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.invitation.InvitationSettings;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.message.MessageTemplate;
import fi.kaiku.invitation.message.MessageTemplateStore;
import fi.kaiku.invitation.message.Refusing;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the county's messages from the templates as they are at the moment. */
@Component
class Stationery {

  private final MessageTemplateStore templates;
  private final Organization organization;
  private final InvitationSettings settings;
  private final Refusing refusing;

  Stationery(
      MessageTemplateStore templates,
      Organization organization,
      InvitationSettings settings,
      Refusing refusing) {
    this.templates = templates;
    this.organization = organization;
    this.settings = settings;
    this.refusing = refusing;
  }

  /** The templates of this moment, for a batch. */
  Sheets take() {
    return new Sheets(byLanguage(Way.LINK), byLanguage(Way.REPLY), organization.county().names());
  }

  private Map<Language, MessageTemplate> byLanguage(Way way) {
    return templates.all(way).stream().collect(toMap(MessageTemplate::language, t -> t));
  }

  /** Templates that do not change while a batch is written. */
  final class Sheets {

    private final Map<Language, MessageTemplate> linking;
    private final Map<Language, MessageTemplate> asking;
    private final Names county;

    private Sheets(
        Map<Language, MessageTemplate> linking,
        Map<Language, MessageTemplate> asking,
        Names county) {
      this.linking = linking;
      this.asking = asking;
      this.county = county;
    }

    String withLink(Language language, LinkToken token) {
      return Objects.requireNonNull(linking.get(language))
          .render(county.in(language), settings.link(token), refusing.words(language));
    }

    String asking(Language language, Names question) {
      return Objects.requireNonNull(asking.get(language))
          .ask(county.in(language), question.in(language), refusing.words(language));
    }
  }
}
