package fi.kaiku.channel.kiosk.register;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One device: how it is, what it is set to, its pairing. */
@Controller
@RequestMapping("/devices/{id}")
class DeviceController {

  private final Devices devices;
  private final DeviceDesk desk;
  private final DevicePages pages;
  private final Saved saved;

  DeviceController(Devices devices, DeviceDesk desk, DevicePages pages, Saved saved) {
    this.devices = devices;
    this.desk = desk;
    this.pages = pages;
    this.saved = saved;
  }

  @GetMapping
  @Allowed(CHANGE_CHANNELS)
  ModelAndView show(@PathVariable DeviceId id, Viewer viewer, Locale locale) {
    return page(id, null, List.of(), viewer, locale);
  }

  @PostMapping
  @Allowed(CHANGE_CHANNELS)
  ModelAndView change(@PathVariable DeviceId id, DeviceForm form, Viewer viewer, Locale locale) {
    try {
      desk.change(id, form, viewer);
      return new ModelAndView(saved.redirect("/devices/" + id.value()));
    } catch (BadInput bad) {
      return page(id, form, bad.faults(), viewer, locale);
    }
  }

  @PostMapping("/codes")
  @Allowed(CHANGE_CHANNELS)
  ModelAndView code(@PathVariable DeviceId id, Viewer viewer, Locale locale) {
    return pages.code(devices.device(id, viewer), viewer, locale);
  }

  @PostMapping("/unpaired")
  @Allowed(CHANGE_CHANNELS)
  String unpair(@PathVariable DeviceId id, Viewer viewer) {
    devices.unpair(id, viewer);
    return saved.redirect("/devices/" + id.value());
  }

  private ModelAndView page(
      DeviceId id, @Nullable DeviceForm form, List<Fault> faults, Viewer viewer, Locale locale) {
    var device = devices.device(id, viewer);
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("kiosk/device", status)
        .addObject("page", pages.one(device, locale))
        .addObject("form", form == null ? DeviceForm.of(device) : form)
        .addObject("choices", pages.choices(viewer, locale))
        .addObject("faults", faults);
  }
}
