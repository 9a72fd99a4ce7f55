package fi.kaiku.demo.staff;

import fi.kaiku.followup.TeamThanks;
import fi.kaiku.followup.ThanksToTeams;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The supervisor has passed thanks on to the team, a few in a week. */
public final class ThanksSent implements StaffDays.Work {

  private static final List<String> LINES =
      List.of(
          "Hienosti tehty, kiitos koko porukalle.",
          "Tällaista on mukava lukea maanantaina.",
          "Tämä kuuluu teille.",
          "Jatketaan samaan malliin.");

  private static final int LOOKED_AT = 60;

  private final ThanksToTeams thanks;
  private final Staff staff;

  ThanksSent(ThanksToTeams thanks, Staff staff) {
    this.thanks = thanks;
    this.staff = staff;
  }

  @Override
  public void until(LocalDate today) {
    var supervisor = staff.supervisor().viewer();
    var sent = 0;
    for (var reading : thanks.toPass(LOOKED_AT, supervisor)) {
      if (sent < LINES.size() && isPassed(reading, LINES.get(sent), today.minusDays(2L * sent))) {
        sent++;
      }
    }
  }

  /** Not every kind comment is thanks for somebody's work. */
  private boolean isPassed(UUID reading, String line, LocalDate on) {
    var team = "vastaanotto@kaiku.example";
    try {
      thanks.pass(
          reading,
          new TeamThanks(UUID.randomUUID(), team, Language.FI, line, on),
          staff.supervisor().viewer());
      return true;
    } catch (BadInput refused) {
      return false;
    }
  }
}
