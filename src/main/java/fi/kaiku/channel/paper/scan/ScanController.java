package fi.kaiku.channel.paper.scan;

import static fi.kaiku.access.Permission.ENTER_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Scanned pages: handed in, looked at when they ask for it. */
@Controller
@RequestMapping("/paper/scans")
class ScanController {

  private final Scans scans;

  ScanController(Scans scans) {
    this.scans = scans;
  }

  @GetMapping
  @Allowed(ENTER_ANSWERS)
  ModelAndView list(Viewer viewer) {
    return list(viewer, List.of());
  }

  @PostMapping
  @Allowed(ENTER_ANSWERS)
  ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
      throws IOException {
    try {
      if (file == null) {
        throw new BadInput(Fault.of("file", "scan.fault.none"));
      }
      try (var content = file.getInputStream()) {
        return new ModelAndView("redirect:/paper/scans/" + scans.take(content, viewer));
      }
    } catch (BadInput bad) {
      return list(viewer, bad.faults());
    }
  }

  private ModelAndView list(Viewer viewer, List<Fault> faults) {
    var rows = scans.of(viewer).stream().map(this::view).toList();
    return page("channel/scans", faults)
        .addObject("rows", rows)
        .addObject("megabytes", Scans.MOST_MEGABYTES);
  }

  @GetMapping("/{id}")
  @Allowed(ENTER_ANSWERS)
  ModelAndView show(@PathVariable UUID id, Viewer viewer) {
    return scan(id, null, viewer, List.of());
  }

  private ModelAndView scan(UUID upload, @Nullable UUID wrong, Viewer viewer, List<Fault> faults) {
    var own = scans.own(upload, viewer);
    return page("channel/scan", faults)
        .addObject("scan", view(own))
        .addObject("wrong", wrong == null ? "" : wrong.toString());
  }

  private ScanView view(ScanUpload scan) {
    return ScanView.of(scan, scans.pages(scan), Language.of(LocaleContextHolder.getLocale()));
  }

  private static ModelAndView page(String template, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView(template, status).addObject("faults", faults);
  }

  /** Whoever was slower than their other window sees how it stands now. */
  @PostMapping("/pages/{id}/form")
  @Allowed(ENTER_ANSWERS)
  ModelAndView claim(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String serial, Viewer viewer) {
    try {
      return settled(() -> scans.claim(id, serial, viewer));
    } catch (BadInput bad) {
      return scan(scans.uploadOf(id, viewer), id, viewer, bad.faults());
    }
  }

  @PostMapping("/pages/{id}/dropped")
  @Allowed(ENTER_ANSWERS)
  ModelAndView drop(@PathVariable UUID id, Viewer viewer) {
    return settled(() -> scans.drop(id, viewer));
  }

  private static ModelAndView settled(Supplier<ScanPage> deed) {
    try {
      return new ModelAndView("redirect:/paper/scans/" + deed.get().upload());
    } catch (Conflict _) {
      return new ModelAndView("redirect:/paper/scans");
    }
  }

  @GetMapping("/pages/{id}")
  @Allowed(ENTER_ANSWERS)
  ResponseEntity<byte[]> picture(@PathVariable UUID id, Viewer viewer) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .body(scans.picture(id, viewer));
  }
}
