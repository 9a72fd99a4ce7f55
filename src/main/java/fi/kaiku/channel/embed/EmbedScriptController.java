package fi.kaiku.channel.embed;

import fi.kaiku.access.Public;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The script that another service puts on its page; its address never changes. */
@Controller
class EmbedScriptController {

  private static final MediaType SCRIPT = new MediaType("text", "javascript");
  private static final Resource FILE = new ClassPathResource("static/js/embed-v1.js");

  @GetMapping("/embed/v1.js")
  @Public("the script is the same for everybody")
  ResponseEntity<Resource> script() {
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(FILE);
  }
}
