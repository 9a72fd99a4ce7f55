package fi.kaiku.organization.register;

import fi.kaiku.organization.County;
import fi.kaiku.platform.Names;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page of the county sends. */
record CountyForm(
    @Nullable String nameFi,
    @Nullable String nameSv,
    @Nullable String nameEn,
    @Nullable String smallestGroup,
    @Nullable String ageBands,
    @Nullable String complaintFi,
    @Nullable String complaintSv,
    @Nullable String complaintEn,
    @Nullable String privacyContact,
    @Nullable String accessibilityContact) {

  static CountyForm of(County county) {
    return new CountyForm(
        county.names().fi(),
        county.names().sv(),
        county.names().en(),
        "" + county.smallestGroup(),
        county.ageBands().starts().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        county.complaintUrls().fi(),
        county.complaintUrls().sv(),
        county.complaintUrls().en(),
        county.privacyContact(),
        county.accessibilityContact());
  }

  County applyTo(County county) {
    var fields = new FormFields();
    var changed =
        new County(
            fields.names(nameFi, nameSv, nameEn),
            fields.number("smallestGroup", smallestGroup, County.FLOOR, 100),
            fields.ageBands("ageBands", ageBands).orElse(county.ageBands()),
            county.sendingStoppedAt(),
            new Names(
                fields.url("complaintFi", complaintFi),
                fields.url("complaintSv", complaintSv),
                fields.url("complaintEn", complaintEn)),
            fields.optional("privacyContact", privacyContact),
            fields.optional("accessibilityContact", accessibilityContact));
    fields.refuseFaults();
    return changed;
  }
}
