package fi.kaiku.demo;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.embed.EmbedGiven;
import fi.kaiku.channel.embed.Embeds;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.site.OtherSite;
import fi.kaiku.demo.site.OtherSite.Makers;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Opens the site of another service beside Kaiku, and makes an embed for its page. */
final class Neighbour {

  private static final String EMBED = "embed-";
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

  /** On the port after Kaiku's if that is free. Each address has an embed of its own. */
  void open(Viewer manager) {
    var origin = site.open(settings.getRequiredProperty("local.server.port", Integer.class) + 1);
    var port = origin.substring(origin.lastIndexOf(':') + 1);
    var embed =
        diary.read(EMBED + port).orElseGet(() -> keyAndSecret(origin, port, manager)).split(" ", 2);
    var unit = firstHealthStation();
    site.show(
        new Makers(
            settings.getRequiredProperty("kaiku.public-url"),
            embed[0],
            embed[1],
            unit.oid(),
            unit.service().code()));
  }

  /** Of a fresh embed, with a blank between. */
  private String keyAndSecret(String origin, String port, Viewer manager) {
    var made = make(OtherSite.NAME, origin, manager);
    var given =
        made.orElseGet(() -> make(OtherSite.NAME + " " + port, origin, manager).orElseThrow());
    var text = given.key() + " " + given.secret();
    diary.write(EMBED + port, text);
    return text;
  }

  /** None when there is one of that name. */
  private Optional<EmbedGiven> make(String name, String origin, Viewer manager) {
    try {
      return Optional.of(embeds.make(name, origin, QUESTIONNAIRE, manager));
    } catch (BadInput taken) {
      return Optional.empty();
    }
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
