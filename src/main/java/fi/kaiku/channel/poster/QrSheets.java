package fi.kaiku.channel.poster;

import fi.kaiku.channel.web.LiveUnits;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.paper.Papers;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.paper.QrCode;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.PublicUrl;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints posters and cards of a unit. */
@Component
class QrSheets {

  private final LiveUnits units;
  private final Papers papers;
  private final PublicUrl address;
  private final MessageSource texts;

  QrSheets(LiveUnits units, Papers papers, PublicUrl address, MessageSource texts) {
    this.units = units;
    this.papers = papers;
    this.address = address;
    this.texts = texts;
  }

  /**
   * A PDF file.
   *
   * @throws NotFound when the unit is not live
   */
  byte[] pdf(UnitId id, Language language, Size size) {
    var unit = live(id);
    var path = units.shortPath(unit.id());
    var code = QrCode.of(address.of(path + "?lang=" + language.code()));
    var model =
        Map.<String, Object>of(
            "unit", unit.names().worded(language),
            "code", code,
            "address", address.of(path).replaceFirst("^https?://", ""));
    var title = texts.getMessage("placard.sheet.title", null, language.locale());
    var named = title + " – " + name(unit, language);
    return papers.pdf(new PrintedSheet("placard/sheet", model, language, size, named));
  }

  /** What a browser calls the file when it keeps it: {@code Keskusneuvola fi A4.pdf}. */
  String file(UnitId id, Language language, Size size) {
    return "%s %s %s.pdf".formatted(name(live(id), language), language.code(), size);
  }

  private Unit live(UnitId id) {
    return units.byId(id).orElseThrow(() -> new NotFound("no such live unit"));
  }

  static String name(Unit unit, Language language) {
    return unit.names().worded(language).text();
  }
}
