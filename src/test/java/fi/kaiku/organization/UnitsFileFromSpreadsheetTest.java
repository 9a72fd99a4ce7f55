package fi.kaiku.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.file.UnitsImport;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A units file as spreadsheet programs save it. */
@KaikuTest
class UnitsFileFromSpreadsheetTest {

  private static final String HEADER =
      "area_code;area_fi;service_code;service_fi;unit_oid;unit_fi;valid_from";
  private static final String ROW = "PTH;Pth;TA;Asemat;1.2.246.10.5.1;Niittymäki;1.1.2024";

  @Autowired UnitsImport imports;
  @Autowired Organization organization;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEADER\nROW\n;;;;;;\n;;;;;;\n",
        "HEADER;;\nROW;;\n",
        "HEADER\nROW;;;;\n",
        "HEADER;\nROW\n",
        "sep=;\nHEADER\nROW\n",
        "\uFEFF\uFEFFsep=;\r\nHEADER\r\nROW\r\n\r\n",
        ";;;;;;\nHEADER\n\n; ;\u00A0;;;;\nROW",
        "AREA_CODE;area_fi\u00A0;\u200Bservice_code;\"service_fi\";=\"unit_oid\";unit_fi; valid_from\nROW\n",
        "HEADER\nPTH;Pth;TA;Asemat;=\"1.2.246.10.5.1\";Niittyma\u0308ki\u00A0;'1.1.2024\n",
        "HEADER\n\"PTH\";\"Pth\";\"TA\";\"Asemat\";\"'1.2.246.10.5.1\";\"Niittymäki\";\"1.1.2024\"\n",
      })
  void it_is_taken_as_it_was_meant(String file) {
    read(file);
    var unit = organization.units().getFirst();
    assertThat(organization.units()).hasSize(1);
    assertThat(unit.oid()).isEqualTo("1.2.246.10.5.1");
    assertThat(unit.names().fi()).isEqualTo("Niittymäki");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.246.10.05.1",
        "1.2.246.10.5.01",
        "01.2.246.10.5.1",
        "1.2.246.10.5.00",
        "3.2.246.10.5.1",
        "1.2",
        "1.2.246.10.5.",
        "1..2.246"
      })
  void an_oid_that_no_visit_can_have_is_no_unit_either(String oid) {
    assertThat(faults("HEADER\n" + ROW.replace("1.2.246.10.5.1", oid)))
        .extracting(Fault::message)
        .containsExactly("organization.file.oid");
    assertThat(organization.units()).isEmpty();
  }

  @Test
  void a_fault_is_told_with_the_line_that_it_stands_on() {
    assertThat(faults("sep=;\n;;;;;;\nHEADER\n;;;;;;\nROW\nPTH;Pth;TA;Asemat;x;Y;1.1.2024\n"))
        .containsExactly(Fault.of("file", "organization.file.oid", "6", "unit_oid", "x"));
  }

  @Test
  void a_column_that_is_there_twice_is_named() {
    assertThat(faults("HEADER;Unit_fi\nROW;x\n"))
        .containsExactly(Fault.of("file", "organization.file.column-twice", "unit_fi"));
  }

  private void read(String file) {
    imports.read(file.replace("HEADER", HEADER).replace("ROW", ROW).getBytes(UTF_8));
  }

  private List<Fault> faults(String file) {
    try {
      read(file);
      return List.of();
    } catch (BadInput bad) {
      return bad.faults();
    }
  }
}
