package fi.kaiku.demo.walkin;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.demo.county.VisitPlan;
import fi.kaiku.demo.customer.Opinions;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.questionnaire.Questionnaires;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Everybody who says something without having been asked by message. */
public final class WalkIns {

  private static final Logger log = LoggerFactory.getLogger(WalkIns.class);

  /** Opens the door out of the demo's tablets. */
  public static final String PIN = Tablets.PIN;

  private final VisitPlan plan;
  private final Opinions opinions;
  private final Organization organization;
  private final Tablets tablets;
  private final OtherWays others;

  private WalkIns(
      VisitPlan plan, Opinions opinions, Kaiku kaiku, Tablets tablets, OtherWays others) {
    this.plan = plan;
    this.opinions = opinions;
    this.organization = kaiku.organization;
    this.tablets = tablets;
    this.others = others;
  }

  /** The faces of Kaiku that they meet. */
  @Component
  @Profile("demo")
  public record Kaiku(
      Organization organization,
      Devices devices,
      Pairings pairings,
      UninvitedAnswers answers,
      Questionnaires questionnaires,
      Environment settings,
      Clock clock) {

    URI address() {
      return URI.create("http://localhost:" + settings.getProperty("local.server.port"));
    }
  }

  public static WalkIns of(VisitPlan plan, Opinions opinions, Kaiku kaiku, TabletKeys keys) {
    var tablets = new Tablets(kaiku, keys);
    var others = new OtherWays(kaiku);
    return new WalkIns(plan, opinions, kaiku, tablets, others);
  }

  /** A tablet for every unit. */
  public void placeTablets(Viewer manager) {
    organization.units().forEach(unit -> tablets.place(unit, manager));
  }

  /** All tablets tell of themselves. */
  public void tellOfTablets() {
    organization.units().forEach(this::tell);
  }

  /** All but the one that is out of reach. */
  public void tellOfTabletsInReach() {
    organization.units().stream().filter(unit -> !Tablets.isOutOfReach(unit)).forEach(this::tell);
  }

  private void tell(Unit unit) {
    try {
      tablets.tell(unit);
    } catch (IOException e) {
      log.warn("a tablet of the demo is not heard: {}", e.getMessage());
    }
  }

  /** The code that pairs one tablet more, to be typed within its time. */
  public String codeForATablet(Unit unit, Viewer manager) {
    return tablets.code(unit, manager);
  }

  /** What the visitors of a day say; what fails is left, as people do. */
  public void live(LocalDate day) {
    var units = unitsByOid();
    var said =
        plan.on(day).stream()
            .flatMap(
                visit ->
                    WalkIn.channel(visit)
                        .map(channel -> new WalkIn(visit, channel, opinions.saidAloud(visit)))
                        .stream())
            .filter(one -> units.containsKey(one.visit().oid()))
            .toList();
    try {
      tablets.send(said.stream().filter(one -> one.channel() == Channel.KIOSK).toList());
    } catch (IOException e) {
      log.warn("a tablet of the demo gave up: {}", e.getMessage());
    }
    said.stream()
        .filter(one -> one.channel() != Channel.KIOSK && isMoreThanAFace(one))
        .forEach(
            one -> others.give(one, Objects.requireNonNull(units.get(one.visit().oid())).id()));
  }

  /** Somebody writes on the open form of a unit, and names no score. */
  public void write(UnitId unit, String criticism) {
    others.write(unit, criticism);
  }

  /** Nobody opens a form or talks to staff to say nothing. */
  private static boolean isMoreThanAFace(WalkIn one) {
    return one.channel() == Channel.PAPER || !one.says().comment().isEmpty();
  }

  private Map<String, Unit> unitsByOid() {
    return organization.units().stream().collect(Collectors.toMap(Unit::oid, Function.identity()));
  }
}
