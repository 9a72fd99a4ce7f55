package fi.kaiku.figures.cube;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings the funnel up to what has been decided and sent since. */
@Component
class FunnelJob implements Job {

  /** A day is counted anew as a whole, so not after each few messages that leave. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final Cube cube;
  private final CubeKeeper keeper;

  FunnelJob(Cube cube, CubeKeeper keeper) {
    this.cube = cube;
    this.keeper = keeper;
  }

  @Override
  public String name() {
    return "funnel";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  @Override
  public void run() {
    cube.countEncounters();
    keeper.keepUp();
  }
}
