package fi.kaiku.followup.contact;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.platform.address.EmailAddress;
import fi.kaiku.platform.address.ReachableNumber;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests of invented customers, and what is sealed of them. */
public record GivenContacts(JdbcClient jdbc, Sealing sealing) {

  /** Phone, e-mail and words of each. */
  public List<String> cards() {
    var cards = new SealedCards(sealing);
    return jdbc
        .sql("select sealed from followup.contact_request order by id")
        .query((row, _) -> cards.open(Sealed.of(row.getBytes(1))))
        .stream()
        .map(card -> or(card.phone()) + " " + or(card.email()) + " " + card.words())
        .toList();
  }

  private static String or(@Nullable String way) {
    return Objects.requireNonNullElse(way, "–");
  }

  public static void offer(ContactAgreement agreement, boolean offered) {
    var now = agreement.now();
    agreement.change(
        ContactTerms.of(
            offered, now.answerDays(), now.remindDays(), now.eraseDays(), now.signInUrl()),
        GivenViewer.administrator());
  }

  /** Somebody who was in a unit and has left a phone number and an e-mail address. */
  public UUID ask(ContactRequests requests, UnitId unit, String words) {
    return ask(requests, new AnswerId(UUID.randomUUID()), unit, words);
  }

  /** Somebody who has given this answer and not asked before. */
  public UUID ask(ContactRequests requests, AnswerId answer, UnitId unit, String words) {
    var before = ids();
    requests.ask(asked(answer, unit, words));
    return ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
  }

  NewContactRequest asked(AnswerId answer, UnitId unit, String words) {
    return new NewContactRequest(
        answer,
        unit,
        service(unit),
        Language.FI,
        new ContactWays(
            ReachableNumber.of("040 123 4567").orElseThrow(),
            EmailAddress.of("aino@example.com").orElseThrow()),
        words);
  }

  private List<UUID> ids() {
    return jdbc.sql("select id from followup.contact_request").query(SqlArrays.ID).list();
  }

  private ServiceId service(UnitId unit) {
    return new ServiceId(
        jdbc.sql("select service_id from organization.unit where id = :id")
            .param("id", unit.value())
            .query(UUID.class)
            .single());
  }
}
