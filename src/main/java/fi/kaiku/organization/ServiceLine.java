package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import fi.kaiku.platform.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A service of the county: health station reception, maternity and child health clinic.
 *
 * @param sensitive nobody is asked about it (miscarriage, death)
 */
public record ServiceLine(
    ServiceId id, String code, Names names, boolean sensitive, String areaCode, Names areaNames) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The code by which services are told apart: neither case nor white space counts. */
  public String plainCode() {
    return plain(code);
  }

  public static String plain(String code) {
    return SPACE.matcher(PlainText.of(code)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
