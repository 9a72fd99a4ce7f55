package fi.kaiku.channel.paper.form;

import fi.kaiku.channel.paper.PageCodes;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.paper.Papers;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.paper.QrCode;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints forms. The same numbers always make the same forms. */
@Component
public class FormSheets {

  private final Questionnaires questionnaires;
  private final Organization organization;
  private final PageCodes codes;
  private final Papers papers;
  private final MessageSource texts;

  FormSheets(
      Questionnaires questionnaires,
      Organization organization,
      PageCodes codes,
      Papers papers,
      MessageSource texts) {
    this.questionnaires = questionnaires;
    this.organization = organization;
    this.codes = codes;
    this.papers = papers;
    this.texts = texts;
  }

  /** A PDF file of these forms of a batch, one after the other. */
  byte[] pdf(PaperBatch batch, List<Serial> serials) {
    return papers.pdfOfMany(sheet(batch, serials, PenMarks.NONE));
  }

  /** A PDF file of a form that somebody seems to have filled in with a pen, to try scanning. */
  public byte[] filled(PaperBatch batch, Serial serial, PenMarks pen) {
    return papers.pdf(sheet(batch, List.of(serial), pen));
  }

  /** How many sides a form has. */
  int pages(PaperBatch batch) {
    return split(batch, PenMarks.NONE).size();
  }

  PrintedSheet sheet(PaperBatch batch, List<Serial> serials, PenMarks pen) {
    var unit = unit(batch);
    var pages = split(batch, pen);
    var forms = new ArrayList<List<FormSide>>();
    for (var serial : serials) {
      var sides = new ArrayList<FormSide>();
      for (int i = 0; i < pages.size(); i++) {
        var code = QrCode.of(codes.write(serial, i + 1, unit.oid()));
        sides.add(new FormSide(i + 1, pages.size(), serial.text(), code, pages.get(i)));
      }
      forms.add(sides);
    }
    var language = batch.language();
    var name = unit.names().worded(language);
    var title = texts.getMessage("paper-form.title", new Object[] {name.text()}, language.locale());
    return new PrintedSheet(
        "channel/form-sheet",
        Map.of("forms", forms, "unit", name),
        language,
        PrintedSheet.Size.A4,
        title);
  }

  private List<List<FormBlock>> split(PaperBatch batch, PenMarks pen) {
    return PageSplit.of(new FormBlocks(asked(batch), batch.language(), texts, pen).all());
  }

  private Questionnaire asked(PaperBatch batch) {
    return questionnaires.version(batch.questionnaire(), batch.version());
  }

  private Unit unit(PaperBatch batch) {
    return organization.units().stream()
        .filter(unit -> unit.id().equals(batch.unit()))
        .findFirst()
        .orElseThrow(() -> new NotFound("no unit " + batch.unit().value()));
  }
}
