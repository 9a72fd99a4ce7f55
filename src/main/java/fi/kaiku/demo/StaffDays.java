package fi.kaiku.demo;

import java.time.LocalDate;
import java.util.List;

/** What the invented staff have done by now, one piece of work after the other. */
record StaffDays(List<StaffDays.Work> all) {

  /** Something that somebody has done. */
  interface Work {
    void until(LocalDate today);
  }
}
