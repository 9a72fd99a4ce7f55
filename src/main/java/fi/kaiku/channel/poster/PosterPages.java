package fi.kaiku.channel.poster;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.web.CountedDoubts;
import fi.kaiku.channel.web.Doubts;
import fi.kaiku.channel.web.LiveUnits;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What managers choose a poster from, and what was put aside in the last three months. */
@Component
class PosterPages {

  private static final int MONTHS = 3;
  private static final List<Size> SIZES = List.of(Size.A4, Size.A5, Size.A6);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

  private final LiveUnits units;
  private final Doubts doubts;
  private final PublicUrl address;

  PosterPages(LiveUnits units, Doubts doubts, PublicUrl address) {
    this.units = units;
    this.doubts = doubts;
    this.address = address;
  }

  /** A unit to choose, with the address that stands on its posters. */
  record UnitChoice(UUID id, String name, String address) {}

  /** What was put aside of a unit in a month for one reason. */
  record DoubtRow(String unit, String month, String reason, int times) {}

  ModelAndView page(Viewer viewer, Language language) {
    var live =
        units.all().stream().filter(unit -> viewer.reach().includes(unit.id().value())).toList();
    var names = live.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    return new ModelAndView("placard/list")
        .addObject("address", address.of("/feedback"))
        .addObject("units", live.stream().map(unit -> choice(unit, language)).toList())
        .addObject("sizes", SIZES)
        .addObject("languages", Language.values())
        .addObject("doubts", rows(names, language));
  }

  private UnitChoice choice(Unit unit, Language language) {
    var path = address.of(units.shortPath(unit.id()));
    return new UnitChoice(unit.id().value(), QrSheets.name(unit, language), path);
  }

  private List<DoubtRow> rows(Map<UnitId, Unit> named, Language language) {
    return doubts.lately(List.copyOf(named.keySet()), MONTHS).stream()
        .map(one -> row(one, named, language))
        .toList();
  }

  private static DoubtRow row(CountedDoubts one, Map<UnitId, Unit> named, Language language) {
    var unit = named.get(one.unit());
    return new DoubtRow(
        unit == null ? "" : QrSheets.name(unit, language),
        MONTH.format(one.month()),
        one.doubt().name(),
        one.times());
  }
}
