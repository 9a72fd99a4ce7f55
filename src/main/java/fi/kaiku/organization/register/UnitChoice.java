package fi.kaiku.organization.register;

import fi.kaiku.organization.Unit;
import fi.kaiku.organization.Unit.Successor;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A unit that another may be merged into. */
record UnitChoice(UUID id, String name) {

  /** The other units, and first the present successor when it is none of them. */
  static List<UnitChoice> of(Unit unit, List<Unit> seen, Language language) {
    var choices = new ArrayList<UnitChoice>();
    seen.stream()
        .filter(other -> !other.id().equals(unit.id()))
        .forEach(other -> choices.add(of(other, language)));
    var successor = unit.successor();
    if (successor != null && choices.stream().noneMatch(choice -> choice.is(successor))) {
      choices.addFirst(new UnitChoice(successor.id().value(), successor.names().in(language)));
    }
    return choices;
  }

  /** A health station and a clinic may have the same name, so the service stands beside it. */
  private static UnitChoice of(Unit unit, Language language) {
    var name = unit.names().in(language) + " · " + unit.service().names().in(language);
    return new UnitChoice(unit.id().value(), name);
  }

  private boolean is(Successor successor) {
    return id.equals(successor.id().value());
  }
}
