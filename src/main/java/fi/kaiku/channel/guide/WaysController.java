package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.ENTER_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.WayToAnswer;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every way to answer, how far it is in use and how to put it into use. */
@Controller
class WaysController {

  private final List<WayToAnswer> ways;

  WaysController(List<WayToAnswer> ways) {
    this.ways = ways.stream().sorted(Comparator.comparingInt(WayToAnswer::order)).toList();
  }

  @Bean
  static Door waysDoor() {
    return Door.ofSettings(35, "channels", "/channels", ENTER_ANSWERS)
        .leadingAlsoTo("/devices", "/posters", "/paper", "/spoken", "/embeds");
  }

  @GetMapping("/channels")
  @Allowed(ENTER_ANSWERS)
  String ways(Viewer viewer, Model model) {
    model.addAttribute("ways", ways.stream().map(way -> WayCard.of(way, viewer)).toList());
    return "channel/ways";
  }
}
