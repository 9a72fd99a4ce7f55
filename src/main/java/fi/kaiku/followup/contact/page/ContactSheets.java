package fi.kaiku.followup.contact.page;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.contact.ContactAgreement;
import fi.kaiku.followup.contact.ContactCard;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequest;
import fi.kaiku.followup.contact.page.ContactSheet.StepRow;
import fi.kaiku.mail.Mail;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one request. */
@Component
class ContactSheets {

  private final ContactDesk desk;
  private final ContactRows rows;
  private final ContactAgreement agreement;
  private final Mail mail;

  ContactSheets(ContactDesk desk, ContactRows rows, ContactAgreement agreement, Mail mail) {
    this.desk = desk;
    this.rows = rows;
    this.agreement = agreement;
    this.mail = mail;
  }

  ContactSheet of(UUID id, @Nullable ContactCard card, Viewer viewer, Language language) {
    var request = desk.get(id, viewer);
    var handler = request.handler();
    return new ContactSheet(
        rows.row(request, language),
        desk.ways(request),
        card,
        handler != null && handler.id().equals(viewer.staff().value()),
        day(request.changedOn(), language),
        erased(request, language),
        agreement.now().hasSignIn(),
        mail.isSetUp(),
        desk.steps(request).stream().map(step -> StepRow.of(step, language)).toList());
  }

  private @Nullable String erased(ContactRequest request, Language language) {
    var closed = request.closedOn();
    return closed == null
        ? null
        : Helsinki.text(closed.plusDays(agreement.now().eraseDays() + 1L), language);
  }

  private static @Nullable String day(@Nullable LocalDate day, Language language) {
    return day == null ? null : Helsinki.text(day, language);
  }
}
