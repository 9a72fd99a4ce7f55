package fi.kaiku.people.doorkeeper;

import static fi.kaiku.people.AccountStore.at;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuessStore {

  private final JdbcClient jdbc;

  GuessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts a try, unless the lane has to wait. From the last of its patience on each is followed by
   * a wait of a minute, then twice as long, up to sixteen.
   */
  boolean reserve(UUID name, UUID lane, int patience, Instant now) {
    return jdbc.sql(
                """
                insert into people.guess as g (name_key, lane_key, tries, last_at)
                values (:name, :lane, 1, :now)
                on conflict (name_key, lane_key) do update
                set tries = g.tries + 1,
                    last_at = excluded.last_at,
                    wait_until_at = case when g.tries + 1 >= :patience
                        then excluded.last_at
                             + interval '1 minute' * power(2, least(g.tries + 1 - :patience, 4))
                        end
                where g.wait_until_at is null or g.wait_until_at <= excluded.last_at
                """)
            .param("name", name)
            .param("lane", lane)
            .param("now", at(now))
            .param("patience", patience)
            .update()
        == 1;
  }

  void giveBack(UUID name, UUID lane) {
    jdbc.sql(
            """
            update people.guess set tries = greatest(tries - 1, 0), wait_until_at = null
            where name_key = :name and lane_key = :lane
            """)
        .param("name", name)
        .param("lane", lane)
        .update();
  }

  void forget(UUID name, UUID lane) {
    jdbc.sql("delete from people.guess where name_key = :name and lane_key = :lane")
        .param("name", name)
        .param("lane", lane)
        .update();
  }

  void forgetAll(UUID name) {
    jdbc.sql("delete from people.guess where name_key = :name").param("name", name).update();
  }

  int deleteBefore(Instant time) {
    return jdbc.sql("delete from people.guess where last_at < :time")
        .param("time", at(time))
        .update();
  }
}
