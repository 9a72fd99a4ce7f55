package fi.kaiku.demo.staff;

import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.followup.HeldMeeting;
import fi.kaiku.followup.HeldMeeting.Decided;
import fi.kaiku.followup.HeldMeetings;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the county's staff have made of the feedback of these months: improvements at every state,
 * of which one has helped, and meetings of a team.
 */
public final class FollowedUp implements StaffDays.Work {

  private static final int MONTHS_IN_USE = 2;

  private final Improvements improvements;
  private final HeldMeetings meetings;
  private final Staff staff;
  private final Organization organization;

  FollowedUp(
      Improvements improvements, HeldMeetings meetings, Staff staff, Organization organization) {
    this.improvements = improvements;
    this.meetings = meetings;
    this.staff = staff;
    this.organization = organization;
  }

  /** Visits to the first health station since its improvement was taken into use. */
  public static Predicate<Visit> improved(InventedCounty county) {
    var oid = county.places().getFirst().oid();
    var since = inUseSince(LocalDate.now(Helsinki.ZONE));
    return visit ->
        visit.place().oid().equals(oid) && !visit.startedAt().toLocalDate().isBefore(since);
  }

  private static LocalDate inUseSince(LocalDate today) {
    return YearMonth.from(today).minusMonths(MONTHS_IN_USE).atDay(1);
  }

  @Override
  public void until(LocalDate today) {
    var supervisor = staff.supervisor();
    var manager = staff.manager();
    var own = Set.copyOf(supervisor.units().stream().map(UnitId::new).toList());
    use(new Team(supervisor, own), new Team(manager, unit(1)), inUseSince(today));
    tryOut(new Team(supervisor, own), new Team(manager, unit(2)), today);
    consider(new Team(supervisor, own), new Team(manager, unit(1)), today);
    meet(supervisor, own, today);
  }

  /** Somebody who sees to it, and the units that it is about. */
  private record Team(Account owner, Set<UnitId> units) {}

  /** Two in use: after the first one, visits are better; after the second one nothing changes. */
  private void use(Team supervisor, Team manager, LocalDate used) {
    improve(
        supervisor,
        new Plan(
            "Takaisinsoitto saman päivän aikana",
            "Soittoa joutuu odottamaan, eikä tiedä, milloin puhelin soi.",
            "Aamun soittopyyntöihin vastataan ennen puoltapäivää, iltapäivän ennen neljää.",
            null,
            used.minusDays(24)),
        List.of(
            new Step(ImprovementState.DECIDED, used.minusDays(17)),
            new Step(ImprovementState.IN_USE, used)));
    improve(
        manager,
        new Plan(
            "Ajanvarausviesti uuteen muotoon",
            "Viestistä ei selviä, mihin oveen mennään.",
            "Viestissä kerrotaan ovi, kerros ja odotustila.",
            Theme.INFORMATION,
            used.minusDays(30)),
        List.of(
            new Step(ImprovementState.DECIDED, used.minusDays(20)),
            new Step(ImprovementState.IN_USE, used)));
  }

  /** One that is being tried, and one that has been decided. */
  private void tryOut(Team supervisor, Team manager, LocalDate today) {
    improve(
        supervisor,
        new Plan(
            "Odotustilaan tieto jonon pituudesta",
            "Odotusaika tuntuu pitkältä, kun siitä ei kerrota.",
            "Ilmoittautumisen luona on taulu, jota hoitaja päivittää tunneittain.",
            Theme.WAITING,
            today.minusDays(30)),
        List.of(
            new Step(ImprovementState.DECIDED, today.minusDays(21)),
            new Step(ImprovementState.TRIED, today.minusDays(12))));
    improve(
        manager,
        new Plan(
            "Kotihoito-ohjeet myös ruotsiksi ja englanniksi",
            "Ohjeet sai vain suomeksi.",
            "Kymmenen tavallisinta ohjetta käännetään.",
            Theme.LANGUAGE,
            today.minusDays(14)),
        List.of(new Step(ImprovementState.DECIDED, today.minusDays(6))));
  }

  /** One that has been proposed, and one that has been dropped. */
  private void consider(Team supervisor, Team manager, LocalDate today) {
    improve(
        supervisor,
        new Plan(
            "Vastaanottohuoneiden kyltit suuremmiksi",
            "Huonetta ei löydä.",
            "",
            Theme.FACILITIES,
            today.minusDays(4)),
        List.of());
    improve(
        manager,
        new Plan(
            "Iltavastaanotto keskiviikkoisin",
            "Töistä ei pääse päivällä.",
            "",
            Theme.ACCESS,
            today.minusDays(60)),
        List.of(new Step(ImprovementState.DROPPED, today.minusDays(33))));
  }

  /** The supervisor's team has talked feedback through twice. */
  private void meet(Account supervisor, Set<UnitId> own, LocalDate today) {
    for (var unit : own) {
      for (var before : List.of(68, 26)) {
        var day = today.minusDays(before);
        var decided =
            new Decided(
                "Katsotaan soittopyyntöjen vastausajat viikoittain",
                supervisor.id(),
                day.plusDays(14),
                day.plusDays(10));
        var notes = "Palautteissa kiitettiin kuuntelemisesta. Odottamisesta puhutaan yhä.";
        var held = new HeldMeeting(unit, day, notes, List.of(decided));
        var _ = meetings.writeDown(held, supervisor.viewer());
      }
    }
  }

  private record Plan(
      String title, String said, String tried, @Nullable Theme theme, LocalDate on) {}

  private record Step(ImprovementState to, LocalDate on) {}

  private void improve(Team team, Plan plan, List<Step> steps) {
    var id = new ImprovementId(UUID.randomUUID());
    var viewer = team.owner().viewer();
    var wanted =
        new ProposedImprovement(
            id,
            new Words(plan.title(), plan.said(), plan.tried()),
            plan.theme(),
            team.units(),
            new Task(team.owner().id(), null),
            List.of(),
            Origin.BLANK,
            plan.on());
    var _ = improvements.propose(wanted, viewer);
    for (var step : steps) {
      var version = improvements.get(id).version();
      improvements.move(id, new ImprovementMove(step.to(), step.on(), version), viewer);
    }
  }

  private Set<UnitId> unit(int which) {
    var oid = new InventedCounty().places().get(which).oid();
    return Set.copyOf(
        organization.units().stream()
            .filter(unit -> unit.oid().equals(oid))
            .map(Unit::id)
            .toList());
  }
}
