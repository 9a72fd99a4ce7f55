package fi.kaiku.attack;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The units of the county, as everybody may know them: numbers, services and areas. */
record Units(List<Row> rows) {

  static Units of(JdbcClient jdbc) {
    return new Units(
        jdbc.sql(
                """
                select cast(u.id as text) as id, u.oid, cast(s.id as text) as service_id,
                       s.code as service, a.code as area
                from organization.unit u
                join organization.service s on s.id = u.service_id
                join organization.service_area a on a.id = s.service_area_id
                """)
            .query((row, _) -> Row.of(row))
            .list());
  }

  String idOf(String oid) {
    return one("oid", oid).text("id");
  }

  String oidOf(String id) {
    return one("id", id).text("oid");
  }

  String serviceIdOf(String code) {
    return one("service", code).text("service_id");
  }

  String serviceOf(String id) {
    return one("service_id", id).text("service");
  }

  boolean isService(String code) {
    return rows.stream().anyMatch(unit -> unit.text("service").equals(code));
  }

  /** The service of each unit, in the words of the API. */
  Map<String, String> services() {
    return rows.stream().collect(toMap(unit -> unit.text("oid"), unit -> unit.text("service")));
  }

  private Row one(String column, String value) {
    return rows.stream()
        .filter(unit -> unit.text(column).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + column + " " + value));
  }
}
