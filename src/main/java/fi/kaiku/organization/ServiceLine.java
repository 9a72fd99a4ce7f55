package fi.kaiku.organization;

import fi.kaiku.platform.Names;

/**
 * A service of the county: health station reception, maternity and child health clinic.
 *
 * @param sensitive nobody is asked about it (miscarriage, death)
 */
public record ServiceLine(
    ServiceId id, String code, Names names, boolean sensitive, String areaCode, Names areaNames) {}
