package fi.kaiku.platform;

/** Something that is kept for a time only. The retention timetable calls it once a day. */
public interface Erasure {

  /** What is erased, for the log: {@code phone numbers of settled messages}. */
  String what();

  /** Erases what has been kept long enough; returns how many rows. May run twice without harm. */
  int erase();
}
