package fi.kaiku.organization.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.file.UnitsImport.Counts;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaikuTest
class UnitsImportTest {

  private static final String HEADER =
      "area_code;area_fi;area_sv;area_en;service_code;service_fi;service_sv;service_en;sensitive;"
          + "unit_oid;unit_fi;unit_sv;unit_en;valid_from;valid_to;rollout;live_from;target_nps;"
          + "target_from\n";
  private static final String CLINIC =
      "PTH;Perusterveydenhuolto;Primärvård;Primary care;TA;Terveysasema;Hälsostation;"
          + "Health station;no;1.2.246.10.1.10.1;Kivenlahti;Stensvik;Kivenlahti;2023-01-01;;live;"
          + "1.9.2025;80;2025-01-01\n";

  @Autowired UnitsImport unitsImport;
  @Autowired Organization organization;
  @Autowired UnitsCommand command;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  void a_file_brings_areas_services_units_and_targets() {
    assertThat(read(HEADER + CLINIC)).isEqualTo(new Counts(1, 0, 0));

    var unit = organization.units().getFirst();
    assertThat(unit.names().sv()).isEqualTo("Stensvik");
    assertThat(unit.service().areaNames().en()).isEqualTo("Primary care");
    assertThat(unit.isLiveOn(LocalDate.of(2025, 9, 1))).isTrue();
    assertThat(organization.target(unit.service().id(), LocalDate.of(2026, 1, 1))).contains(80);
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_changed_row_changes_its_unit() {
    read(HEADER + CLINIC);

    assertThat(read(HEADER + CLINIC)).isEqualTo(new Counts(0, 0, 1));
    assertThat(read(HEADER + CLINIC.replace("Stensvik", "Stensviken")))
        .isEqualTo(new Counts(0, 1, 0));
    assertThat(organization.units().getFirst().names().sv()).isEqualTo("Stensviken");
    assertThat(
            jdbc.sql("select count(*) from audit.entry where action = 'units-imported'")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void commas_a_byte_order_mark_and_finnish_names_alone_will_do() {
    read(
        "\uFEFF"
            + """
            area_code,area_fi,service_code,service_fi,unit_oid,unit_fi,valid_from
            PTH,Perusterveydenhuolto,TA,"Terveysasema, avo",1.2.3,Kivenlahti,1.1.2023
            """);

    var unit = organization.units().getFirst();
    assertThat(unit.service().names().sv()).isEqualTo("Terveysasema, avo");
    assertThat(unit.rollout()).isEqualTo(Unit.Rollout.PLANNED);
  }

  @Test
  void a_file_with_a_bad_row_is_refused_whole_with_line_column_and_reason() throws IOException {
    var bad =
        CLINIC
            .replace("1.2.246.10.1.10.1", "12-34")
            .replace("2023-01-01", "31.2.2023")
            .replace(";live;", ";perhaps;")
            .replace(";80;", ";800;");

    assertThatThrownBy(() -> run(HEADER + CLINIC + bad, StandardCharsets.UTF_8))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Line 3, column unit_oid: 12-34")
        .hasMessageContaining("Line 3, column valid_from: 31.2.2023")
        .hasMessageContaining("Line 3, column rollout: perhaps")
        .hasMessageContaining("Line 3, column target_nps: 800");
    assertThat(organization.units()).isEmpty();
  }

  @Test
  void rows_that_contradict_each_other_are_refused() {
    var again = CLINIC.replace("Terveysasema", "Hammashoitola");

    assertThatThrownBy(() -> run(HEADER + CLINIC + again, StandardCharsets.UTF_8))
        .hasMessageContaining("Line 3, column service_code")
        .hasMessageContaining("already on line 2");
  }

  @Test
  void what_is_not_a_units_file_is_refused() {
    assertThatThrownBy(() -> run("name;address\nx;y\n", StandardCharsets.UTF_8))
        .hasMessageContaining("unit_oid");
    assertThatThrownBy(() -> run(HEADER, StandardCharsets.UTF_8)).hasMessageContaining("no rows");
    assertThatThrownBy(() -> run(HEADER + CLINIC, StandardCharsets.ISO_8859_1))
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(
            () -> run(HEADER.replace("sensitive", "colour") + CLINIC, StandardCharsets.UTF_8))
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> command.run(CommandLine.parse("units", "no-such-file"), terminal()))
        .hasMessageContaining("cannot read no-such-file");
  }

  @Test
  void the_command_tells_the_counts_and_names_the_county() throws IOException {
    var file = Files.writeString(folder.resolve("units.csv"), HEADER + CLINIC);
    var line =
        CommandLine.parse(
            "units", file.toString(), "--county-fi", "Koivuranta", "--county-sv", "Björkstrand");

    line.allowOnly(command.options());
    command.run(line, terminal());

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("1 added, 0 changed, 0 unchanged");
    assertThat(organization.county().names().sv()).isEqualTo("Björkstrand");
  }

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Terminal terminal() {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Terminal(out, out);
  }

  private Counts read(String text) {
    return unitsImport.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void run(String text, Charset charset) throws IOException {
    var file = Files.write(folder.resolve("units.csv"), text.getBytes(charset));
    command.run(CommandLine.parse("units", file.toString()), terminal());
  }
}
