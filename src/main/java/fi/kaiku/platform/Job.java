package fi.kaiku.platform;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that comes back. Its queue is rows in a table, so a crash loses nothing: {@link #run} claims
 * what is due, does it, commits, and returns when nothing is left. Tests call it by hand.
 */
public interface Job {

  /** Names the job on the timetable, in logs and metrics; kebab case. */
  String name();

  /** How often, and by how many nodes. */
  Pace pace();

  void run();

  /** When a job runs. */
  sealed interface Pace {
    /** On every node at once, with this pause after each run: the rows' locks share the work. */
    record OnEachNode(Duration pause) implements Pace {}

    /** On one node at a time, with this pause after each run. */
    record OnOneNode(Duration pause) implements Pace {}

    /** On one node, once a day at this time in Helsinki. */
    record Daily(LocalTime at) implements Pace {}
  }
}
