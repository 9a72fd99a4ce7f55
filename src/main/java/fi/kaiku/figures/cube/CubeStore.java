package fi.kaiku.figures.cube;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the stored counts up with what they count. */
@Repository
class CubeStore {

  private final JdbcClient jdbc;

  CubeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean hasNotes(CountedThing counted) {
    return jdbc.sql("select exists (select from %s)".formatted(CountingQuery.of(counted).notes()))
        .query(Boolean.class)
        .single();
  }

  /**
   * Counts anew what has changed.
   *
   * @param most notes of changes to work off
   * @return how many there were
   */
  int refresh(CountedThing counted, int most, long version) {
    return jdbc.sql(CountingQuery.of(counted).refresh())
        .param("most", most)
        .param("version", version)
        .query(Integer.class)
        .single();
  }

  /**
   * Drops what has come to nothing.
   *
   * @return whether anything had
   */
  boolean sweep() {
    return jdbc.sql("delete from figures.counted where cells = '{}'").update() > 0;
  }

  /** Forgets the backgrounds, because everything is counted anew. */
  void forgetBackgrounds() {
    jdbc.sql("delete from figures.background").update();
  }

  /**
   * Counts everything anew. Whoever changes something meanwhile does not wait, and leaves a note.
   */
  void rebuild(CountedThing counted) {
    jdbc.sql("set local work_mem = '256MB'").update();
    jdbc.sql("delete from " + CountingQuery.of(counted).notes()).update();
    jdbc.sql("delete from figures.counted where thing = :thing")
        .param("thing", counted.name())
        .update();
    jdbc.sql(CountingQuery.of(counted).numberAll()).update();
    jdbc.sql(CountingQuery.of(counted).countAll()).update();
  }
}
