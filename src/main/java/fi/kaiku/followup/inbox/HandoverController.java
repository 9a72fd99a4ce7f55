package fi.kaiku.followup.inbox;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.StaffId;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.followup.handling.Handover;
import fi.kaiku.followup.handling.Handovers;
import fi.kaiku.followup.inbox.InboxPanel.Somebody;
import fi.kaiku.insight.Reader;
import fi.kaiku.people.Account;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks of people who are gone, to be handed on. */
@Controller
@RequestMapping("/inbox/handover")
class HandoverController {

  private final Handovers handovers;
  private final Vocabularies vocabularies;

  HandoverController(Handovers handovers, Vocabularies vocabularies) {
    this.handovers = handovers;
    this.vocabularies = vocabularies;
  }

  /**
   * What somebody left.
   *
   * @param place as the forms name it
   * @param unit its name
   */
  record HandoverRow(
      UUID owner, String name, String place, String unit, int count, List<Somebody> people) {}

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  String list(@RequestParam(required = false) Integer moved, Reader anybody, Model model) {
    var reader = anybody.knowing(vocabularies.of(anybody.viewer().reach()));
    var left = handovers.of(reader);
    var able = handovers.able(left.stream().map(Handover::place).collect(Collectors.toSet()));
    model.addAttribute(
        "rows",
        left.stream()
            .map(one -> row(one, able.getOrDefault(one.place(), List.of()), reader))
            .sorted(Comparator.comparing(HandoverRow::name).thenComparing(HandoverRow::unit))
            .toList());
    model.addAttribute("moved", moved);
    return "followup/handover";
  }

  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  String handOn(
      @RequestParam UUID owner, @RequestParam String place, @RequestParam UUID to, Reader reader) {
    var moved = handovers.handOn(new StaffId(owner), place, new StaffId(to), reader);
    return "redirect:/inbox/handover?moved=" + moved;
  }

  private static HandoverRow row(Handover one, List<Account> able, Reader reader) {
    var people =
        able.stream()
            .map(somebody -> new Somebody(somebody.id().value().toString(), somebody.name()))
            .toList();
    return new HandoverRow(
        one.owner().value(),
        one.name(),
        one.place(),
        reader.labels().of(Dimension.UNIT, one.place()),
        one.count(),
        people);
  }
}
