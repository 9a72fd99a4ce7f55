package fi.kaiku.figures.cube;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the daily figures up with what they count. */
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
   * Counts days anew that have changed.
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

  /** Forgets the backgrounds, because everything is counted anew. */
  void forgetBackgrounds() {
    jdbc.sql("delete from figures.background").update();
  }

  /** Counts everything anew. Whoever answers meanwhile does not wait, and leaves a new note. */
  void rebuild(CountedThing counted) {
    jdbc.sql("set local work_mem = '256MB'").update();
    jdbc.sql("delete from " + CountingQuery.of(counted).notes()).update();
    jdbc.sql("delete from " + CountingQuery.of(counted).daily()).update();
    jdbc.sql(CountingQuery.of(counted).numberAll()).update();
    jdbc.sql(CountingQuery.of(counted).countAll()).update();
  }

  /**
   * Drops what was empty the night before already, and writes in one transaction what was changed
   * since: PostgreSQL remembers when a row was changed, and the time of a day of one answer is the
   * time of that answer.
   *
   * @param since the version of the night before
   */
  void sweep(long since, long version) {
    for (var counted : CountedThing.values()) {
      sweep(CountingQuery.of(counted).daily(), since, version);
    }
    jdbc.sql("update figures.background set since = :version where since > :since")
        .param("since", since)
        .param("version", version)
        .update();
  }

  private void sweep(String daily, long since, long version) {
    jdbc.sql("delete from %s where cells = '{}' and version <= :since".formatted(daily))
        .param("since", since)
        .update();
    jdbc.sql("update %s set version = :version where version > :since".formatted(daily))
        .param("since", since)
        .param("version", version)
        .update();
  }
}
