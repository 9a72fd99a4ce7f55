package fi.kaiku.channel.kiosk.register;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The county's devices, and adding one. */
@Controller
@RequestMapping("/devices")
class DevicesController {

  private final DeviceDesk desk;
  private final DevicePages pages;

  DevicesController(DeviceDesk desk, DevicePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  @Allowed(CHANGE_CHANNELS)
  ModelAndView list(Viewer viewer, Locale locale) {
    return new ModelAndView("kiosk/devices").addObject("page", pages.all(viewer, locale));
  }

  @GetMapping("/new")
  @Allowed(CHANGE_CHANNELS)
  ModelAndView empty(Viewer viewer, Locale locale) {
    return form(DeviceForm.EMPTY, List.of(), viewer, locale);
  }

  @PostMapping
  @Allowed(CHANGE_CHANNELS)
  ModelAndView add(DeviceForm form, Viewer viewer, Locale locale) {
    try {
      var device = desk.add(form, viewer);
      return pages.code(device, viewer, locale);
    } catch (BadInput bad) {
      return form(form, bad.faults(), viewer, locale);
    }
  }

  private ModelAndView form(DeviceForm form, List<Fault> faults, Viewer viewer, Locale locale) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("kiosk/device-new", status)
        .addObject("form", form)
        .addObject("choices", pages.choices(viewer, locale))
        .addObject("faults", faults);
  }
}
