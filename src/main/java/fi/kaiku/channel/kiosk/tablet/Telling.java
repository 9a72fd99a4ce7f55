package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.TabletEnvelopes;
import fi.kaiku.channel.kiosk.tablet.Told.Asked;
import fi.kaiku.channel.kiosk.tablet.Told.PinCheck;
import fi.kaiku.channel.kiosk.tablet.Told.SealTo;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts together what a tablet is told of itself. */
@Component
class Telling {

  private final Organization organization;
  private final Questionnaires questionnaires;
  private final TabletEnvelopes envelopes;
  private final KioskFiles files;
  private final Clock clock;

  Telling(
      Organization organization,
      Questionnaires questionnaires,
      TabletEnvelopes envelopes,
      KioskFiles files,
      Clock clock) {
    this.organization = organization;
    this.questionnaires = questionnaires;
    this.envelopes = envelopes;
    this.files = files;
    this.clock = clock;
  }

  Told of(Device device) {
    var key = envelopes.publicKey();
    return new Told(
        device.id().value().toString(),
        device.setup().name(),
        Told.time(clock.instant()),
        files.version(),
        organization.county().names(),
        unit(device.setup().unit()),
        device.setup().height() == Device.Height.WHEELCHAIR,
        PinCheck.of(device.pin()),
        new SealTo(key.number(), key.point()),
        Asked.of(questionnaires.newest(device.setup().questionnaire())));
  }

  private Names unit(UnitId id) {
    return organization.units().stream()
        .filter(unit -> unit.id().equals(id))
        .map(Unit::names)
        .findFirst()
        .orElseThrow();
  }
}
