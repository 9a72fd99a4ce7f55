package fi.kaiku.followup.contact;

import fi.kaiku.access.Viewer;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.NewMail;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Mails to customers who want an answer: who will call, or where to sign in. Neither the unit,
 * which may tell of an illness, nor a word of what was written.
 */
@Component
class ContactMails {

  private final Mail mail;
  private final MessageSource texts;
  private final Organization organization;
  private final ContactAgreement agreement;

  ContactMails(
      Mail mail, MessageSource texts, Organization organization, ContactAgreement agreement) {
    this.mail = mail;
    this.texts = texts;
    this.organization = organization;
    this.agreement = agreement;
  }

  /**
   * Puts a mail into the outbox.
   *
   * @throws BadInput when there is no e-mail address, or nowhere to sign in
   */
  void send(ContactCard card, ContactStep.Kind kind, Viewer sender) {
    var to = card.address();
    if (to == null) {
      throw new BadInput(Fault.of("mail", "contact.fault.address"));
    }
    var language = card.language();
    var county = organization.county().names().in(language);
    var text =
        switch (kind) {
          case MAILED_CALL -> say(language, "contact.mail.call", sender.name(), county);
          case MAILED_SIGN_IN -> say(language, "contact.mail.sign-in", signIn(), county);
          default -> throw new BadInput(Fault.of("mail", "contact.fault.kind"));
        };
    var subject = say(language, "contact.mail.subject", county);
    mail.send(new NewMail(to.text(), "contact", language, subject, text, null));
  }

  private String signIn() {
    var terms = agreement.now();
    if (!terms.hasSignIn()) {
      throw new BadInput(Fault.of("mail", "contact.fault.signIn"));
    }
    return terms.signInUrl();
  }

  private String say(Language language, String key, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
