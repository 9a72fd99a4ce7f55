package fi.kaiku.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;

/** What must be well before anybody sends a request to this node. */
@KaikuTest
class ReadinessTest {

  @Autowired HealthEndpointGroups groups;

  @Test
  void a_node_without_its_database_or_room_on_the_disk_is_not_ready_but_lives() {
    var ready = Objects.requireNonNull(groups.get("readiness"));
    var alive = Objects.requireNonNull(groups.get("liveness"));

    assertThat(Stream.of("database", "diskRoom", "readinessState")).allMatch(ready::isMember);
    assertThat(Stream.of("database", "diskRoom", "jobs")).noneMatch(alive::isMember);
  }

  /** A node whose job fails still takes answers, and another one would fail likewise. */
  @Test
  void a_job_that_fails_keeps_nobody_out() {
    assertThat(Objects.requireNonNull(groups.get("readiness")).isMember("jobs")).isFalse();
  }
}
