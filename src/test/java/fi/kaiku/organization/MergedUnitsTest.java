package fi.kaiku.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.file.UnitsImport;
import fi.kaiku.organization.file.UnitsImport.Counts;
import fi.kaiku.platform.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A units file tells which closed unit was merged into which. */
@KaikuTest
class MergedUnitsTest {

  private static final String OLD = "1.2.3";
  private static final String NEW = "1.2.4";
  private static final String NEWEST = "1.2.5";

  @Autowired UnitsImport unitsImport;
  @Autowired Organization organization;

  @Test
  void a_closed_unit_names_its_successor_also_one_further_down() {
    assertThat(read(closed(OLD, NEW), open(NEW))).isEqualTo(new Counts(2, 0, 0));

    var successor = unit(OLD).successor();
    assertThat(successor).isEqualTo(Unit.Successor.of(unit(NEW)));
    assertThat(unit(NEW).successor()).isNull();
    assertThat(organization.successors()).isEqualTo(Map.of(unit(OLD).id(), unit(NEW).id()));
  }

  @Test
  void a_chain_leads_to_its_last_unit() {
    read(closed(OLD, NEW), open(NEW));
    assertThat(read(closed(NEW, NEWEST), open(NEWEST))).isEqualTo(new Counts(1, 1, 0));

    assertThat(unit(OLD).successor()).isEqualTo(Unit.Successor.of(unit(NEW)));
    assertThat(organization.successors())
        .isEqualTo(Map.of(unit(OLD).id(), unit(NEWEST).id(), unit(NEW).id(), unit(NEWEST).id()));
  }

  @Test
  void the_same_merger_again_changes_nothing_and_an_empty_cell_undoes_it() {
    read(closed(OLD, NEW), open(NEW));

    assertThat(read(closed(OLD, NEW), open(NEW))).isEqualTo(new Counts(0, 0, 2));
    assertThat(read(closed(OLD, ""))).isEqualTo(new Counts(0, 1, 0));
    assertThat(organization.successors()).isEmpty();
  }

  @Test
  void a_file_without_the_column_leaves_mergers_as_they_are_but_reopens_no_merged_unit() {
    read(closed(OLD, NEW), open(NEW));

    assertThat(readWithoutColumn(closed(OLD, ""))).isEqualTo(new Counts(0, 0, 1));
    assertThat(organization.successors()).hasSize(1);
    assertThatThrownBy(() -> readWithoutColumn(open(OLD))).satisfies(fault("merged-but-open", NEW));
  }

  @Test
  void nobody_knows_the_successor() {
    assertThatThrownBy(() -> read(closed(OLD, NEW))).satisfies(fault("merged-into-unknown", NEW));
    assertThatThrownBy(() -> read(closed(OLD, "Tapiola"))).satisfies(fault("oid", "Tapiola"));
    assertThat(organization.units()).isEmpty();
  }

  @Test
  void a_unit_is_never_its_own_successor() {
    assertThatThrownBy(() -> read(closed(OLD, OLD))).satisfies(fault("merged-into-itself", OLD));
  }

  @Test
  void a_unit_that_goes_on_is_not_merged() {
    assertThatThrownBy(() -> read(row(OLD, "", NEW), open(NEW)))
        .satisfies(fault("merged-but-open", NEW));
  }

  @Test
  void no_ring_is_made_in_a_file_or_together_with_what_is_known() {
    assertThatThrownBy(() -> read(closed(OLD, NEW), closed(NEW, NEWEST), closed(NEWEST, OLD)))
        .satisfies(fault("merged-in-a-ring", NEW));

    read(closed(OLD, NEW), open(NEW));
    assertThatThrownBy(() -> read(closed(NEW, OLD))).satisfies(fault("merged-in-a-ring", OLD));
  }

  @Test
  void a_merger_may_be_turned_round_in_one_file() {
    read(closed(OLD, NEW), open(NEW));
    read(closed(NEW, OLD), open(OLD));

    assertThat(organization.successors()).isEqualTo(Map.of(unit(NEW).id(), unit(OLD).id()));
  }

  private static Consumer<Throwable> fault(String what, String value) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(BadInput.class);
      var first = ((BadInput) thrown).faults().getFirst();
      assertThat(first.message()).isEqualTo("organization.file." + what);
      assertThat(first.arguments()).isEqualTo(List.of("2", "merged_into", value));
    };
  }

  private static String open(String oid) {
    return row(oid, "", "");
  }

  private static String closed(String oid, String successor) {
    return row(oid, "2025-12-31", successor);
  }

  private static String row(String oid, String validTo, String successor) {
    return "PTH;Perusterveydenhuolto;TA;Terveysasema;%s;Asema %s;2023-01-01;%s;%s"
        .formatted(oid, oid, validTo, successor);
  }

  private Counts read(String... rows) {
    return read(";merged_into", List.of(rows));
  }

  private Counts readWithoutColumn(String row) {
    return read("", List.of(row.substring(0, row.lastIndexOf(';'))));
  }

  private Counts read(String more, List<String> rows) {
    var header =
        "area_code;area_fi;service_code;service_fi;unit_oid;unit_fi;valid_from;valid_to" + more;
    var text = header + "\n" + String.join("\n", rows) + "\n";
    return unitsImport.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Unit unit(String oid) {
    return organization.units().stream()
        .filter(unit -> unit.oid().equals(oid))
        .findFirst()
        .orElseThrow();
  }
}
