package fi.kaiku.figures.cube;

import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Every night drops sums that have come to nothing, and forgets when the others were changed. */
@Component
class SweepFiguresJob implements Job {

  private final Cube cube;

  SweepFiguresJob(Cube cube) {
    this.cube = cube;
  }

  @Override
  public String name() {
    return "sweep-figures";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(LocalTime.of(3, 40));
  }

  @Override
  public void run() {
    cube.sweep();
  }
}
