package fi.kaiku.invitation.dispatch;

import fi.kaiku.invitation.InvitationSettings;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.message.MessageTemplate;
import fi.kaiku.invitation.message.MessageTemplateStore;
import fi.kaiku.invitation.message.Refusing;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.util.HashMap;
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
    var county = organization.county().names();
    var sheets = new HashMap<Language, MessageTemplate>();
    templates.all().forEach(template -> sheets.put(template.language(), template));
    return (language, token) ->
        Objects.requireNonNull(sheets.get(language))
            .render(county.in(language), settings.link(token), refusing.words(language));
  }

  /** Templates that do not change while a batch is written. */
  @FunctionalInterface
  interface Sheets {
    String write(Language language, LinkToken token);
  }
}
