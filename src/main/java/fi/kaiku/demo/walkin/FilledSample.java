package fi.kaiku.demo.walkin;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.form.FilledForms;
import fi.kaiku.demo.county.Dice;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A paper form that somebody has filled in with a pen, to upload and key. */
@Component
@Profile("demo")
public class FilledSample {

  private static final String QUESTIONNAIRE = "health-station";
  private static final Map<Language, List<String>> WRITTEN =
      Map.of(
          Language.FI,
          List.of("Hoitaja kuunteli ja selitti rauhassa.", "Ulko-oven luiskan valo ei pala."),
          Language.SV,
          List.of(
              "Skötaren lyssnade och förklarade i lugn", "och ro. Lampan vid rampen är trasig."),
          Language.EN,
          List.of(
              "The nurse listened and took the time to", "explain. The light by the ramp is out."));

  private final PaperForms forms;
  private final FilledForms pen;
  private final Questionnaires questionnaires;

  FilledSample(PaperForms forms, FilledForms pen, Questionnaires questionnaires) {
    this.forms = forms;
    this.pen = pen;
    this.questionnaires = questionnaires;
  }

  /** One form. */
  public record Sheet(PaperBatch batch, Serial serial) {

    /** The digits of its number, by which it is found again. */
    public String number() {
      return serial.digits();
    }
  }

  /**
   * The form of an earlier number as long as nobody has keyed it; otherwise another one.
   *
   * @param number of an earlier one; empty for none
   */
  public Sheet sheet(Unit unit, Language language, String number, Viewer viewer) {
    return Serial.of(number)
        .flatMap(serial -> forms.find(serial, viewer))
        .filter(form -> !form.keyed())
        .map(form -> new Sheet(form.batch(), form.serial()))
        .orElseGet(() -> fresh(unit, language, viewer));
  }

  private Sheet fresh(Unit unit, Language language, Viewer viewer) {
    var asked = questionnaires.newest(QUESTIONNAIRE);
    var batch = forms.issue(unit.id(), asked, language, 1, viewer);
    return new Sheet(batch, forms.serials(batch).getFirst());
  }

  /** As a PDF; the same form always looks the same. */
  public byte[] pdf(Sheet sheet) {
    var written = WRITTEN.getOrDefault(sheet.batch().language(), List.of());
    return pen.pdf(sheet.batch(), sheet.serial(), Dice.of(13), written);
  }
}
