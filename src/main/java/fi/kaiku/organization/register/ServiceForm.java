package fi.kaiku.organization.register;

import fi.kaiku.organization.ServiceLine;
import org.jspecify.annotations.Nullable;

/** What the page of a service sends. */
record ServiceForm(
    @Nullable String nameFi,
    @Nullable String nameSv,
    @Nullable String nameEn,
    @Nullable Boolean sensitive) {

  static ServiceForm of(ServiceLine service) {
    var names = service.names();
    return new ServiceForm(names.fi(), names.sv(), names.en(), service.sensitive());
  }

  public boolean isSensitive() {
    return Boolean.TRUE.equals(sensitive);
  }

  ServiceLine applyTo(ServiceLine service) {
    var fields = new FormFields();
    var names = fields.names(nameFi, nameSv, nameEn);
    fields.refuseFaults();
    return new ServiceLine(
        service.id(),
        service.code(),
        names,
        isSensitive(),
        service.areaCode(),
        service.areaNames());
  }
}
