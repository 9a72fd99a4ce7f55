package fi.kaiku.channel.link.contact;

import fi.kaiku.channel.link.Links;
import fi.kaiku.channel.link.OpenLink;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.ContactTerms;
import fi.kaiku.followup.contact.NewContactRequest;
import fi.kaiku.followup.contact.StandingRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a customer does with an open link who wants an answer. Each may come twice. */
@Service
class LinkContacts {

  private final ContactRequests requests;
  private final Answers answers;
  private final Links links;

  LinkContacts(ContactRequests requests, Answers answers, Links links) {
    this.requests = requests;
    this.answers = answers;
    this.links = links;
  }

  boolean areOffered() {
    return requests.areOffered();
  }

  ContactTerms terms() {
    return requests.terms();
  }

  Optional<StandingRequest> of(OpenLink link) {
    return requests.of(link.answer());
  }

  /** Whoever has answered is asked; whoever has asked stays so, also without an answer. */
  boolean mayAsk(OpenLink link) {
    return areOffered() && answers.told(link.answer()) != Told.NOTHING;
  }

  boolean hasWords(OpenLink link) {
    return requests.hasWords(link.answer());
  }

  boolean hasSeenWords(OpenLink link) {
    return requests.hasSeenWords(link.answer());
  }

  /**
   * Sends a request.
   *
   * @throws ClosedLink when the link has closed meanwhile
   */
  void ask(OpenLink link, ContactForm form) {
    var open = links.anew(link);
    requests.ask(
        new NewContactRequest(
            open.answer(),
            open.invited().unit(),
            open.invited().service(),
            open.language(),
            form.ways(),
            form.words()));
  }

  void withdraw(OpenLink link) {
    var _ = requests.withdraw(links.anew(link).answer());
  }
}
