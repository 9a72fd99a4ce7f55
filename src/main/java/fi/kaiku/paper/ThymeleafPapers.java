package fi.kaiku.paper;

import fi.kaiku.organization.Organization;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Sheets as pages of XHTML by Thymeleaf, which the press prints. */
@Component
class ThymeleafPapers implements Papers {

  private final SpringTemplateEngine templates;
  private final Organization organization;
  private final Faces faces;
  private final Press press;

  ThymeleafPapers(
      SpringTemplateEngine templates, Organization organization, Faces faces, Press press) {
    this.templates = templates;
    this.organization = organization;
    this.faces = faces;
    this.press = press;
  }

  @Override
  public byte[] pdf(PrintedSheet sheet) {
    return pdf(sheet, Press.LONGEST);
  }

  @Override
  public byte[] pdfOfMany(PrintedSheet sheet) {
    return pdf(sheet, Press.LONGEST_PILE);
  }

  private byte[] pdf(PrintedSheet sheet, int longest) {
    var model = new HashMap<>(sheet.model());
    model.put("sheet", sheet);
    model.put("look", faces.look());
    model.put("county", organization.county().names().worded(sheet.language()));
    var context = new Context(sheet.language().locale(), model);
    return press.print(templates.process(sheet.template(), context), sheet.language(), longest);
  }
}
