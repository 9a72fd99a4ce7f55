package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.PageCodes;
import fi.kaiku.channel.paper.PageCodes.Reading;
import fi.kaiku.channel.paper.scan.Pictures.Jpeg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads which page of which form a picture shows, and puts it upright. */
@Component
class PageReader {

  private final PageCodes codes;

  PageReader(PageCodes codes) {
    this.codes = codes;
  }

  /** What a picture shows. */
  sealed interface Shown {

    /**
     * One page of one form.
     *
     * @param picture upright
     */
    record Page(Reading.Ours code, Jpeg picture) implements Shown {}

    /** Something that somebody has to look at. */
    record Unclear(ScanOutcome why, Jpeg picture) implements Shown {}

    /** Nothing. */
    record Blank() implements Shown {}
  }

  Shown read(BufferedImage page) throws IOException {
    if (BlankPage.is(page)) {
      return new Shown.Blank();
    }
    var found = CodeFinder.in(page, text -> codes.read(text) instanceof Reading.Ours);
    var ours = found.stream().filter(code -> codes.read(code.text()) instanceof Reading.Ours);
    var wanted = ours.toList();
    if (wanted.isEmpty()) {
      var why = found.isEmpty() ? ScanOutcome.NO_CODE : ScanOutcome.FOREIGN;
      return new Shown.Unclear(why, Pictures.jpeg(page));
    }
    var readings = readings(wanted);
    return readings.size() == 1
        ? new Shown.Page(readings.getFirst(), upright(page, wanted.getFirst().turn()))
        : new Shown.Unclear(ScanOutcome.SEVERAL, Pictures.jpeg(page));
  }

  private List<Reading.Ours> readings(List<CodeFinder.Found> found) {
    return found.stream()
        .map(code -> codes.read(code.text()))
        .flatMap(reading -> reading instanceof Reading.Ours one ? Stream.of(one) : Stream.empty())
        .distinct()
        .toList();
  }

  private static Jpeg upright(BufferedImage page, double turn) throws IOException {
    var straight = Math.abs(turn) < Math.toRadians(0.5);
    return Pictures.jpeg(straight ? page : Pictures.turned(page, -turn));
  }
}
