package fi.kaiku.demo;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.embed.Embeds;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.site.OtherSite;
import fi.kaiku.demo.site.OtherSite.Makers;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Opens the site of another service beside Kaiku, and makes an embed for its page. */
final class Neighbour {

  private static final String EMBED = "embed";
  private static final String QUESTIONNAIRE = "digital";

  private final OtherSite site;
  private final Embeds embeds;
  private final Organization organization;
  private final Diary diary;
  private final Environment settings;

  Neighbour(
      OtherSite site, Embeds embeds, Organization organization, Diary diary, Environment settings) {
    this.site = site;
    this.embeds = embeds;
    this.organization = organization;
    this.diary = diary;
    this.settings = settings;
  }

  /** On the port after Kaiku's if that is free; the embed is made anew when the address is. */
  void open(Viewer manager) {
    var origin = site.open(settings.getRequiredProperty("local.server.port", Integer.class) + 1);
    var known = diary.read(EMBED).map(text -> List.of(text.split(" "))).orElse(List.of());
    if (known.isEmpty() || !known.getFirst().equals(origin)) {
      known.stream().skip(1).limit(1).forEach(id -> embeds.stop(UUID.fromString(id), manager));
      var name = known.isEmpty() ? OtherSite.NAME : OtherSite.NAME + " " + origin;
      var made = embeds.make(name, origin, QUESTIONNAIRE, manager);
      known = List.of(origin, made.id().toString(), made.key(), made.secret());
      diary.write(EMBED, String.join(" ", known));
    }
    var unit = firstHealthStation();
    site.show(
        new Makers(
            settings.getRequiredProperty("kaiku.public-url"),
            known.get(2),
            known.get(3),
            unit.oid(),
            unit.service().code()));
  }

  /** None while the demo is getting ready. */
  Optional<String> address() {
    return site.isOpen() ? Optional.of(site.origin()) : Optional.empty();
  }

  Unit firstHealthStation() {
    var oid = new InventedCounty().places().getFirst().oid();
    return organization.units().stream()
        .filter(unit -> unit.oid().equals(oid))
        .findFirst()
        .orElseThrow();
  }
}
