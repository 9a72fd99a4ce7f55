package fi.kaiku.channel.kiosk.register;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.DeviceCounts;
import fi.kaiku.channel.kiosk.DeviceCounts.MonthCount;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.channel.kiosk.register.DeviceChoices.QuestionnaireOption;
import fi.kaiku.channel.kiosk.register.DeviceChoices.UnitOption;
import fi.kaiku.channel.kiosk.register.DevicePage.BurstRow;
import fi.kaiku.channel.kiosk.register.DevicePage.MonthRow;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages on which staff keep devices. */
@Component
class DevicePages {

  private final Devices devices;
  private final DeviceCounts counts;
  private final Pairings pairings;
  private final DeviceDesk desk;
  private final Around around;

  DevicePages(
      Devices devices, DeviceCounts counts, Pairings pairings, DeviceDesk desk, Around around) {
    this.devices = devices;
    this.counts = counts;
    this.pairings = pairings;
    this.desk = desk;
    this.around = around;
  }

  /** What else a page tells of. */
  @Component
  record Around(Organization organization, PublicUrl url, MessageSource texts, Clock clock) {

    String address() {
      return url.of("/k");
    }
  }

  DevicesPage all(Viewer viewer, Locale locale) {
    var language = Language.of(locale);
    var names =
        around.organization().units().stream()
            .collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
    var rows =
        devices.of(viewer).stream()
            .map(
                device ->
                    row(
                        device,
                        Objects.requireNonNull(names.get(device.setup().unit().value())),
                        language))
            .sorted(Comparator.comparing(DeviceRow::state))
            .toList();
    return new DevicesPage(rows, around.address());
  }

  private DeviceRow row(Device device, Unit unit, Language language) {
    return DeviceRow.of(device, unit.names().in(language), around.clock().instant(), language);
  }

  DevicePage one(Device device, Locale locale) {
    var language = Language.of(locale);
    return new DevicePage(
        row(device, desk.unit(device.setup().unit().value()), language),
        title(device.setup().questionnaire(), language),
        counts.months(device.id()).stream().map(month -> month(month, locale)).toList(),
        counts.bursts(device.id()).stream()
            .map(burst -> new BurstRow(Helsinki.text(burst.day(), language), burst.answers()))
            .toList());
  }

  private String title(String code, Language language) {
    return desk.questionnaires().stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.title().in(language))
        .findFirst()
        .orElse(code);
  }

  /** A number smaller than the smallest group is not told. */
  private MonthRow month(MonthCount month, Locale locale) {
    int smallest = around.organization().county().smallestGroup();
    var answers =
        month.answers() < smallest
            ? around.texts().getMessage("kiosk.device.few", new Object[] {smallest}, locale)
            : "" + month.answers();
    var name = DateTimeFormatter.ofPattern("LLLL yyyy", Language.of(locale).locale());
    return new MonthRow(name.format(month.month()), answers, month.uncounted());
  }

  DeviceChoices choices(Viewer viewer, Locale locale) {
    var language = Language.of(locale);
    return new DeviceChoices(
        desk.units(viewer).stream().map(unit -> option(unit, language)).toList(),
        desk.questionnaires().stream()
            .map(one -> new QuestionnaireOption(one.code(), one.title().in(language)))
            .toList());
  }

  private static UnitOption option(Unit unit, Language language) {
    UUID id = unit.id().value();
    return new UnitOption(
        id, unit.names().in(language) + " · " + unit.service().names().in(language));
  }

  /** A fresh code for a device: the only page that shows it. */
  ModelAndView code(Device device, Viewer viewer, Locale locale) {
    var made = pairings.code(device.id(), viewer);
    var pattern = Language.of(locale) == Language.EN ? "H:mm" : "H.mm";
    var until = LocalTime.ofInstant(made.until(), Helsinki.ZONE);
    return new ModelAndView("kiosk/code")
        .addObject("name", device.setup().name())
        .addObject("id", device.id().value())
        .addObject("code", made.code().shown())
        .addObject("until", DateTimeFormatter.ofPattern(pattern).format(until))
        .addObject("address", around.address());
  }
}
