package fi.kaiku.channel.paper.form;

import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** Forms that look as if somebody had filled them in with a pen, to try scanning and keying. */
@Service
public class FilledForms {

  private static final int SCORES = 11;

  private final FormSheets sheets;
  private final PaperForms forms;
  private final Questionnaires questionnaires;

  FilledForms(FormSheets sheets, PaperForms forms, Questionnaires questionnaires) {
    this.sheets = sheets;
    this.forms = forms;
    this.questionnaires = questionnaires;
  }

  /**
   * The first form of a batch, filled in: a PDF file.
   *
   * @param chance what is marked
   * @param written the comment, line by line; a line holds about 60 letters
   */
  public byte[] pdf(PaperBatch batch, RandomGenerator chance, List<String> written) {
    return pdf(batch, forms.serials(batch).getFirst(), chance, written);
  }

  /** The same of any form of it. */
  public byte[] pdf(PaperBatch batch, Serial serial, RandomGenerator chance, List<String> written) {
    var asked = questionnaires.version(batch.questionnaire(), batch.version());
    return sheets.filled(batch, serial, new PenMarks(marks(asked, chance), written));
  }

  private static Map<String, List<Integer>> marks(Questionnaire asked, RandomGenerator chance) {
    var marks = new HashMap<String, List<Integer>>();
    if (asked.score() != null) {
      marks.put("score", List.of(SCORES - 1 - chance.nextInt(4)));
    }
    for (var item : asked.items()) {
      if (item.condition() == null) {
        marks.put(item.code(), List.of(value(item, chance)));
      }
    }
    return marks;
  }

  /** Mostly one of the better ones. */
  private static int value(Item item, RandomGenerator chance) {
    var values = item.values();
    var half = values.size() / 2;
    return values.get(half + chance.nextInt(values.size() - half));
  }
}
