package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list without a header, beside one that has it. */
class SiblingHeaderTest {

    private static final String BARE = """
            2026-02-01;Acme GmbH;Pumpen;1200,50;DE
            2026-02-07;Bolt SA;Ventile;880,00;FR
            2026-02-11;Coil AG;Rohre;10400,00;CH
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum;Lieferant;Bezeichnung;Betrag;Land des Lieferanten",
                "Date;Fournisseur;Désignation;Montant;Pays du fournisseur",
                "Дата;Поставщик;Наименование;Сумма;Страна поставщика",
                "Data;Dostawca;Opis;Kwota;Kraj dostawcy",
            })
    void theHeaderOfANeighbourIsTaken(String header) throws IOException {
        neighbour(header + "\n2026-01-05;Dove AG;Filter;75,00;DE\n2026-01-09;Elm SA;Lager;1075,00;FR\n");

        Made made = list();

        assertThat(made.lines()).hasSize(3);
        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Acme GmbH");
        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("E");
        assertThat(made.notices())
                .anyMatch(
                        notice -> notice.startsWith("the list has no header; its columns are those of 'january.csv'"));
    }

    @Test
    void otherKindsOfValuesAreOtherColumns() throws IOException {
        neighbour("Datum;Lieferant;Menge;Betrag;Land des Lieferanten\n2026-01-05;Dove AG;7;75,00;DE\n");

        assertThat(list().lines()).isEmpty();
    }

    @Test
    void anotherNumberOfColumnsIsAnotherList() throws IOException {
        neighbour("Datum;Lieferant;Bezeichnung;Betrag\n2026-01-05;Dove AG;Filter;75,00\n");

        assertThat(list().lines()).isEmpty();
    }

    @Test
    void whatTheUserSaysComesFirst() throws IOException {
        neighbour("Datum;Lieferant;Bezeichnung;Betrag;Land des Lieferanten\n2026-01-05;Dove AG;Filter;75,00;DE\n");
        Path list = Files.writeString(folder.resolve("february.csv"), BARE);
        Mapping said = new Mapping(
                List.of(new SheetMapping("", SheetMapping.NO_HEADER, Map.of(Field.MANUFACTURER, "B"), Set.of())));

        Made made = MadeLists.read(list, ReadingOptions.DEFAULT.withMapping(said));

        assertThat(made.column(Field.MANUFACTURER)).isEqualTo("B");
        assertThat(made.column(Field.VALUE)).isEmpty();
    }

    private void neighbour(String text) throws IOException {
        Files.writeString(folder.resolve("january.csv"), text);
    }

    private Made list() throws IOException {
        return MadeLists.read(Files.writeString(folder.resolve("february.csv"), BARE), ReadingOptions.DEFAULT);
    }
}
