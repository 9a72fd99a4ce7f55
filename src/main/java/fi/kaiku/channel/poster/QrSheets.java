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
    var unit = units.byId(id).orElseThrow(() -> new NotFound("no such live unit"));
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

  static String name(Unit unit, Language language) {
    return unit.names().worded(language).text();
  }
}
