package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to know of a county, a service, a unit or a target, as columns of a file. */
public final class ChangedWords {

  private ChangedWords() {}

  public static Map<String, String> of(County county) {
    var words = named("county", county.names());
    words.put("smallest_group", "" + county.smallestGroup());
    words.put(
        "age_bands",
        county.ageBands().starts().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    words.putAll(named("complaint", county.complaintUrls()));
    words.put("privacy_contact", county.privacyContact());
    words.put("accessibility_contact", county.accessibilityContact());
    return words;
  }

  public static Map<String, String> of(ServiceLine service) {
    var words = named("service", service.names());
    words.put("area_code", service.areaCode());
    words.put("sensitive", service.sensitive() ? "yes" : "no");
    return words;
  }

  public static Map<String, String> of(Unit unit) {
    var words = named("unit", unit.names());
    words.put("service_code", unit.service().code());
    words.put("valid_from", text(unit.validFrom()));
    words.put("valid_to", text(unit.validTo()));
    words.put("rollout", unit.rollout().name());
    words.put("live_from", text(unit.liveFrom()));
    words.put("merged_into", unit.successor() == null ? "" : unit.successor().oid());
    return words;
  }

  /** The targets of a service, each under the day it begins on. */
  public static Map<String, String> of(Iterable<Target> targets) {
    var words = new LinkedHashMap<String, String>();
    targets.forEach(target -> words.put("target_nps from " + target.from(), "" + target.nps()));
    return words;
  }

  private static Map<String, String> named(String prefix, Names names) {
    var words = new LinkedHashMap<String, String>();
    words.put(prefix + "_fi", names.fi());
    words.put(prefix + "_sv", names.sv());
    words.put(prefix + "_en", names.en());
    return words;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
