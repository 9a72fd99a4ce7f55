package fi.kaiku.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes a day's visits as the nightly extract of the invented Lifecare. */
final class LifecareExtract {

  private final Diary diary;

  LifecareExtract(Diary diary) {
    this.diary = diary;
  }

  Path write(LocalDate day, List<Visit> visits) {
    return diary.write("lifecare-" + day + ".csv", String.valueOf(visits.size()));
  }
}
