package fi.kaiku.demo.walkin;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Device.Height;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.channel.kiosk.Pin;
import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.walkin.WalkIns.Kaiku;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Helsinki;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tablet in every unit, paired as any other is; each sends its answers in the evening. */
final class Tablets {

  /** Opens the door out of the demo's tablets. */
  static final String PIN = "2468";

  private static final String QUESTIONNAIRE = "kiosk";
  private static final String TO_TRY = "Kokeiltava tabletti";
  private static final String OUT_OF_REACH = ".302";
  private static final int ALMOST_EMPTY = 4;
  private static final List<Integer> REASONS = List.of(1, 2, 3, 4, 5, 9);

  private final Devices devices;
  private final Pairings pairings;
  private final TabletKeys keys;
  private final Clock clock;
  private final TabletCalls calls;

  Tablets(Kaiku kaiku, TabletKeys keys) {
    this.devices = kaiku.devices();
    this.pairings = kaiku.pairings();
    this.clock = kaiku.clock();
    this.calls = new TabletCalls(kaiku::address);
    this.keys = keys;
  }

  /** Puts a tablet into a unit that has none. */
  void place(Unit unit, Viewer manager) {
    if (!keys.read(unit.oid()).isEmpty()) {
      return;
    }
    var device = devices.add(setup("Aula, " + unit.names().fi(), unit), Pin.of(PIN), manager);
    var code = pairings.code(device.id(), manager).code();
    var paired = pairings.pair(code, "127.0.0.1");
    keys.write(unit.oid(), paired.device().id().value() + " " + paired.key().text());
  }

  /** A code for the tablet that whoever looks at the demo has; there is one of it. */
  String code(Unit unit, Viewer manager) {
    var device =
        devices.in(manager.reach()).stream()
            .filter(one -> one.setup().name().equals(TO_TRY))
            .findFirst()
            .orElseGet(() -> devices.add(setup(TO_TRY, unit), Pin.of(PIN), manager));
    return pairings.code(device.id(), manager).code().shown();
  }

  private static Setup setup(String name, Unit unit) {
    return new Setup(name, unit.id(), QUESTIONNAIRE, Height.USUAL);
  }

  /** Sends what was said on tablets, unit by unit. */
  void send(List<WalkIn> said) throws IOException {
    var byUnit = said.stream().collect(groupingBy(one -> one.visit().place().oid()));
    for (var unit : byUnit.entrySet()) {
      var answers = unit.getValue().stream().map(Tablets::answer).toList();
      var now = clock.instant().toString();
      calls.send(keys.read(unit.getKey()), "answers", Map.of("now", now, "answers", answers));
    }
  }

  /** The tablet of a unit tells of itself, as it does every three minutes. */
  void tell(Unit unit) throws IOException {
    var usual = Dice.of(14, unit.oid().hashCode()).nextInt(55, 101);
    var battery = isOutOfReach(unit) ? ALMOST_EMPTY : usual;
    var heard = Map.of("queue", 0, "refused", 0, "battery", battery, "version", "demo");
    calls.send(keys.read(unit.oid()), "heartbeats", heard);
  }

  /** One tablet's battery ran out after the history, and nobody has plugged it in. */
  static boolean isOutOfReach(Unit unit) {
    return unit.oid().endsWith(OUT_OF_REACH);
  }

  /** A few people say why, and fewer write. */
  private static Map<String, Object> answer(WalkIn one) {
    var start = one.visit().startedAt().atZone(Helsinki.ZONE).plusMinutes(20);
    var marks = new TreeMap<String, Object>();
    marks.put("feeling", one.face());
    if (one.one(10) < 6) {
      marks.put("why", List.of(REASONS.get(one.one(REASONS.size()))));
    }
    var comment = one.one(100) < 25 ? one.says().comment() : "";
    return Map.of(
        "id",
        one.visit().sourceId(),
        "at",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start),
        "marks",
        marks,
        "comment",
        comment);
  }
}
