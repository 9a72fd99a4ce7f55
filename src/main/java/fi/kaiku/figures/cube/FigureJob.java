package fi.kaiku.figures.cube;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Moves the figures when answers have appeared. */
@Component
class FigureJob implements Job {

  private final Cube cube;
  private final CubeKeeper keeper;

  FigureJob(Cube cube, CubeKeeper keeper) {
    this.cube = cube;
    this.keeper = keeper;
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    cube.countAnswers();
    cube.countThemes();
    keeper.keepUp();
  }
}
