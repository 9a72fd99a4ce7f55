package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.form.FormPictures;
import fi.kaiku.channel.paper.scan.PageReader.Shown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forms that were drawn by two programs and photographed, each another way.
 *
 * @param reader what is tried
 */
record ScansProof(PageReader reader, FormPictures pictures, PaperBatch batch) {

  /** What became of one. */
  enum Outcome {
    READ,
    ASKED,
    TAKEN_FOR_ANOTHER
  }

  /** One after the other, every second by the other program. */
  List<Outcome> of(List<Serial> serials) {
    return IntStream.range(0, serials.size()).mapToObj(i -> one(i, serials.get(i))).toList();
  }

  private Outcome one(int number, Serial serial) {
    var sheet =
        number % 2 == 0 ? pictures.byPdfBox(batch, serial) : pictures.byChromium(batch, serial);
    return judge(new Photographed(number).of(sheet), serial);
  }

  private Outcome judge(BufferedImage page, Serial serial) {
    try {
      return switch (reader.read(page)) {
        case Shown.Page(var code, var _) ->
            code.serial().equals(serial) && code.page() == 1
                ? Outcome.READ
                : Outcome.TAKEN_FOR_ANOTHER;
        case Shown.Unclear _ -> Outcome.ASKED;
        case Shown.Blank _ -> Outcome.TAKEN_FOR_ANOTHER;
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
