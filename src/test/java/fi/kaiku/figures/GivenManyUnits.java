package fi.kaiku.figures;

import fi.kaiku.organization.GivenUnit;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four hundred invented units of all sizes, of which a few truly differ. The same every time. */
public final class GivenManyUnits {

  private static final int UNITS = 400;

  private GivenManyUnits() {}

  public static void insert(JdbcClient jdbc) {
    var random = new Random(400);
    for (int number = 1; number <= UNITS; number++) {
      var unit =
          GivenUnit.named("Toimipiste numero " + number).oid("1.2.246." + number).inService("TA");
      var visits = GivenVisits.in(unit, unit.insert(jdbc));
      var answers = (int) Math.round(10 * Math.exp(1.2 * Math.abs(random.nextGaussian()) + 0.5));
      var truth = number % 80 == 0 ? 0.55 : number % 90 == 0 ? 0.95 : 0.8;
      var promoters = 0;
      for (int answer = 0; answer < answers; answer++) {
        promoters += random.nextDouble() < truth ? 1 : 0;
      }
      visits.answered(jdbc, 10, promoters).answered(jdbc, 4, answers - promoters);
    }
  }
}
