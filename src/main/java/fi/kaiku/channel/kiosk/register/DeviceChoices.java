package fi.kaiku.channel.kiosk.register;

import fi.kaiku.channel.kiosk.Device.Height;
import java.util.List;
import java.util.UUID;

/** What there is to choose from on the form of a device, in the reader's language. */
record DeviceChoices(List<UnitOption> units, List<QuestionnaireOption> questionnaires) {

  public List<Height> heights() {
    return List.of(Height.values());
  }

  /** A unit, with its service beside it. */
  record UnitOption(UUID id, String name) {}

  /** A questionnaire by its title. */
  record QuestionnaireOption(String code, String title) {}
}
