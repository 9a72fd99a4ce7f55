package fi.kaiku.demo.staff;

import java.time.LocalDate;
import java.util.List;

/** What the invented staff have done by now, one piece of work after the other. */
public record StaffDays(List<StaffDays.Work> all) {

  /** Something that somebody has done. */
  public interface Work {
    void until(LocalDate today);
  }
}
