package fi.kaiku.attack.county;

import fi.kaiku.attack.county.DemoCounty.Decided;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.platform.Helsinki;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A visit with all that becomes of it, as only the test knows it.
 *
 * @param decidedOn the day after the visit was reported
 * @param sentAt when the message left, if one did
 */
public record Story(Decided decided, LocalDate decidedOn, Instant sentAt) {

  private static final int UNDELIVERED_IN_A_THOUSAND = 20;

  UUID encounter() {
    return id("encounter " + visit().sourceId());
  }

  UUID invitation() {
    return id("invitation " + visit().sourceId());
  }

  /** The same for all visits of a person. */
  public UUID person() {
    return id("person " + visit().resident().number());
  }

  public UUID answer() {
    return id("answer " + visit().sourceId());
  }

  public Visit visit() {
    return decided.visit();
  }

  public Site site() {
    return decided.site();
  }

  public LocalDate visitOn() {
    return visit().startedAt().toLocalDate();
  }

  public YearMonth month() {
    return YearMonth.from(visitOn());
  }

  Instant visitAt() {
    return visit().startedAt().atZone(Helsinki.ZONE).toInstant();
  }

  /** The start of the 16th of the month after the visit, in Helsinki. */
  Instant closesAt() {
    return month().plusMonths(1).atDay(16).atStartOfDay(Helsinki.ZONE).toInstant();
  }

  boolean isOral() {
    return visit().place().service().word().equals("oral-health");
  }

  /** A unit asks for replies; one in eight there gets a link, as their phone is asked already. */
  boolean isByReply() {
    return site().oid().endsWith("101") && Math.floorMod(visit().sourceId().hashCode() * 37, 8) > 0;
  }

  /** Some numbers are wrong or switched off; the operator says so within the hour. */
  String receipt() {
    var dice = Math.floorMod(visit().sourceId().hashCode() * 31, 1000);
    return dice < UNDELIVERED_IN_A_THOUSAND ? "UNDELIVERED" : "DELIVERED";
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }
}
