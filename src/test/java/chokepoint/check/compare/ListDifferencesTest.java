package chokepoint.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.ListComparison;
import chokepoint.finding.ListComparison.Kind;
import chokepoint.finding.ListComparison.LineDifference;
import chokepoint.reading.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list and its doctored copy: every alteration is found, and nothing else. */
class ListDifferencesTest {

    private static final List<String> HEADINGS = List.of(
            "Order no",
            "Line no",
            "Amendment no",
            "Order status",
            "Order date",
            "Part number",
            "Serial number",
            "Description",
            "HS code",
            "Vendor",
            "Vendor country",
            "Manufacturer",
            "Country of origin",
            "Country of dispatch",
            "Consignee",
            "Quantity",
            "Unit",
            "Unit price",
            "Total value",
            "Currency",
            "Invoice no",
            "Certificate no",
            "Colour");

    private static final int LINES = 40;

    @TempDir
    private Path folder;

    private static List<List<String>> lines() {
        List<String> vendors = List.of("Alder Oy", "Birch AS", "Cedar SIA", "Dogwood GmbH");
        List<String> countries = List.of("Finland", "Estonia", "Latvia", "Germany");
        List<List<String>> lines = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            int quantity = 10 + i;
            int price = 5 + i % 7;
            lines.add(new ArrayList<>(List.of(
                    "PO-" + (100 + (i + 1) / 2),
                    String.valueOf(2 - i % 2),
                    "",
                    "open",
                    String.format(Locale.ROOT, "2026-%02d-%02d", 1 + i % 6, 1 + i % 28),
                    "P-" + (i % 9),
                    "SN" + (70_000 + i),
                    "Network switch, type " + (i % 9),
                    "8517620" + i % 3,
                    vendors.get(i % 4),
                    countries.get(i % 4),
                    "Maker " + (i % 3),
                    i % 2 == 0 ? "Taiwan" : "Germany",
                    countries.get(i % 4),
                    "Depot " + (i % 2),
                    String.valueOf(quantity),
                    "pcs",
                    String.valueOf(price),
                    String.valueOf(quantity * price),
                    "EUR",
                    "INV-" + (500 + i),
                    "CO-" + (900 + i),
                    "")));
        }
        return lines;
    }

    private ListComparison compare(Consumer<List<List<String>>> alteration) throws IOException {
        List<List<String>> altered = lines();
        alteration.accept(altered);
        return ListDifferences.of(write("earlier.csv", lines()), write("later.csv", altered), ReadingOptions.DEFAULT);
    }

    private Path write(String name, List<List<String>> lines) throws IOException {
        String text = Stream.concat(Stream.of(HEADINGS), lines.stream())
                .map(fields -> fields.stream().map(field -> '"' + field + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve(name), text);
    }

    private static Consumer<List<List<String>>> set(int line, String... headingsAndValues) {
        return lines -> {
            for (int i = 0; i < headingsAndValues.length; i += 2) {
                lines.get(line).set(HEADINGS.indexOf(headingsAndValues[i]), headingsAndValues[i + 1]);
            }
        };
    }

    private static Arguments changed(String heading, String is, String told) {
        return Arguments.of(heading, set(16, heading, is), List.of("changed R18 " + told));
    }

    /** Each with what is to be found: what became of the line, its place, what the column means, was and is. */
    static Stream<Arguments> alterations() {
        return Stream.of(
                changed("Total value", "100", "value: 216 → 100"),
                changed("Unit price", "8.5", "unit price: 8 → 8.5"),
                changed("Currency", "USD", "currency: EUR → USD"),
                changed("Quantity", "72", "quantity: 27 → 72"),
                changed("Unit", "box", "unit: pcs → box"),
                changed("Vendor", "Elm BV", "vendor: Birch AS → Elm BV"),
                changed("Vendor country", "Netherlands", "vendor country: Estonia → Netherlands"),
                changed("Manufacturer", "Maker 9", "manufacturer: Maker 2 → Maker 9"),
                changed("Country of origin", "Malaysia", "country of origin: Germany → Malaysia"),
                changed("Country of dispatch", "Türkiye", "country of dispatch: Estonia → Türkiye"),
                changed("Consignee", "Depot 7", "consignee: Depot 1 → Depot 7"),
                changed("Order date", "2026-06-30", "date: 2026-06-18 → 2026-06-30"),
                changed("HS code", "85176299", "hs: 85176202 → 85176299"),
                changed("Part number", "P-77", "part: P-8 → P-77"),
                changed("Serial number", "SN1", "serial: SN70017 → SN1"),
                changed("Description", "Router", "description: Network switch, type 8 → Router"),
                changed("Order status", "cancelled", "status: open → cancelled"),
                changed("Invoice no", "INV-1", "invoice: INV-517 → INV-1"),
                changed("Certificate no", "CO-1", "certificate: CO-917 → CO-1"),
                changed("Order no", "PO-999", "order: PO-109 → PO-999"),
                changed("Line no", "7", "line: 1 → 7"),
                changed("Colour", "urgent", "Colour:  → urgent"),
                Arguments.of(
                        "under an amendment",
                        set(16, "Country of origin", "Malaysia", "Amendment no", "A2"),
                        List.of("changed R18 country of origin: Germany → Malaysia (A2)")),
                Arguments.of(
                        "several cells of one line",
                        set(
                                16,
                                "Vendor",
                                "Elm BV",
                                "Vendor country",
                                "Netherlands",
                                "Country of dispatch",
                                "Netherlands"),
                        List.of(
                                "changed R18 country of dispatch: Estonia → Netherlands",
                                "changed R18 vendor: Birch AS → Elm BV",
                                "changed R18 vendor country: Estonia → Netherlands")),
                Arguments.of(
                        "a line less",
                        (Consumer<List<List<String>>>) lines -> lines.remove(16),
                        List.of("deleted R18")),
                Arguments.of(
                        "a line more",
                        (Consumer<List<List<String>>>) lines -> lines.add(20, other()),
                        List.of("inserted R22")),
                Arguments.of(
                        "a line twice",
                        (Consumer<List<List<String>>>) lines -> lines.add(30, List.copyOf(lines.get(16))),
                        List.of("repeated R32")),
                Arguments.of(
                        "a line elsewhere",
                        (Consumer<List<List<String>>>) lines -> lines.add(3, lines.remove(16)),
                        List.of("moved R18 R5")),
                Arguments.of(
                        "a line elsewhere and changed",
                        (Consumer<List<List<String>>>) lines -> {
                            set(16, "Unit", "box").accept(lines);
                            lines.add(3, lines.remove(16));
                        },
                        List.of("moved R18 R5", "changed R5 unit: pcs → box")),
                Arguments.of(
                        "a line in place of another",
                        (Consumer<List<List<String>>>) lines -> lines.set(16, other()),
                        List.of("inserted R18", "deleted R18")));
    }

    private static List<String> other() {
        return List.of(
                "PO-777",
                "1",
                "",
                "planned",
                "2026-05-05",
                "Q-1",
                "SN1",
                "Diesel engine",
                "840820",
                "Fir Ltd",
                "Norway",
                "Fir",
                "Norway",
                "Norway",
                "Yard",
                "1",
                "set",
                "9000",
                "9000",
                "NOK",
                "F-1",
                "C-1",
                "");
    }

    private static String told(LineDifference difference) {
        String told = difference.kind() + place(difference);
        return difference.kind() != Kind.CHANGED
                ? told
                : told + " " + difference.column() + ": " + difference.was() + " → " + difference.is()
                        + (difference.amendment().isEmpty() ? "" : " (" + difference.amendment() + ")");
    }

    private static String place(LineDifference difference) {
        return switch (difference.kind()) {
            case DELETED -> " R" + difference.before().orElseThrow().row();
            case MOVED ->
                " R" + difference.before().orElseThrow().row() + " R"
                        + difference.now().orElseThrow().row();
            default -> " R" + difference.now().orElseThrow().row();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void anAlterationIsFoundAndNothingElse(String name, Consumer<List<List<String>>> alteration, List<String> expected)
            throws IOException {
        ListComparison comparison = compare(alteration);
        assertThat(comparison.differences().stream().map(ListDifferencesTest::told))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(comparison.notices()).isEmpty();
    }

    @Test
    void twentyAlterationsOfTwentyLinesAreAllFoundAtOnce() throws IOException {
        List<Arguments> all = alterations().limit(22).toList();
        ListComparison comparison = compare(lines -> {
            for (int i = 0; i < all.size(); i++) {
                String heading = (String) all.get(i).get()[0];
                String is = ((String) ((List<?>) all.get(i).get()[2]).get(0)).replaceFirst("(?s).* → ", "");
                lines.get(i).set(HEADINGS.indexOf(heading), is);
            }
            lines.remove(38);
            lines.add(30, other());
            lines.add(lines.remove(25));
        });
        assertThat(comparison.count(Kind.CHANGED)).isEqualTo(22);
        assertThat(comparison.counted()).isEqualTo("22 changed, 1 inserted, 1 deleted, 1 moved");
        assertThat(comparison.same()).isEqualTo(LINES - 24);
    }

    @Test
    void aChangeIsPlacedOnItsCell() throws IOException {
        LineDifference difference =
                compare(set(16, "Country of origin", "Malaysia")).differences().get(0);
        assertThat(difference.now().orElseThrow().address()).isEqualTo("M18");
        assertThat(difference.before().orElseThrow().file()).isEqualTo("earlier.csv");
        assertThat(difference.line()).isEqualTo("order PO-109, line 1");
    }

    @Test
    void anotherWayToWriteTheSameIsNoChange() throws IOException {
        ListComparison comparison = compare(set(
                16,
                "Country of origin",
                "DE",
                "Order date",
                "2026-06-18 ",
                "Quantity",
                "27.00",
                "HS code",
                "8517 62 02"));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.same()).isEqualTo(LINES);
    }

    @Test
    void aListSortedAnotherWayHasMovedLinesOnly() throws IOException {
        ListComparison comparison = compare(Collections::reverse);
        assertThat(comparison.differences()).allMatch(difference -> difference.kind() == Kind.MOVED);
        assertThat(comparison.count(Kind.MOVED)).isEqualTo(LINES - 1);
    }

    @Test
    void aColumnThatOnlyOneListHasIsToldOnce() throws IOException {
        Path earlier = write("earlier.csv", lines());
        List<String> without = Files.readAllLines(earlier).stream()
                .map(line ->
                        String.join(",", Arrays.asList(line.split(",(?=\")")).subList(0, HEADINGS.size() - 1)))
                .toList();
        Path later = Files.write(folder.resolve("later.csv"), without);
        ListComparison comparison = ListDifferences.of(earlier, later, ReadingOptions.DEFAULT);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.notices()).containsExactly("only 'earlier.csv' has columns for: Colour");
        assertThat(comparison.equal()).isFalse();
    }
}
