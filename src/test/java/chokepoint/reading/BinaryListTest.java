package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.reading.BinaryList.Day;
import chokepoint.reading.BinaryList.Inline;
import chokepoint.reading.BinaryList.Result;
import chokepoint.reading.BinaryList.Short;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryListTest {

    private static final Object[] HEADER = {"Vendor", "Order Date", "Amount", "Quantity"};
    private static final double JUNE_30 = 46_203;

    /** Less of a zip than the sign it begins with is no zip but a short text. */
    private static final int ZIP_SIGN = 4;

    @TempDir
    private Path folder;

    private static Made read(boolean epoch1904, double day) throws IOException {
        return MadeLists.bytes(
                "list.xlsb",
                BinaryList.of(
                        epoch1904,
                        HEADER,
                        new Object[] {"Acme", new Day(day), 1234.5678, new Short(7)},
                        new Object[] {new Inline("Bölt & Söhne"), new Day(day + 1), new Result(525), null},
                        new Object[] {"Coil", new Day(day + 2), -3.0, new Short(-2)}),
                ReadingOptions.DEFAULT);
    }

    @Test
    void valuesAreReadAsTheyStandAndNotAsTheyAreShown() throws IOException {
        Made made = read(false, JUNE_30);
        assertThat(made.lines())
                .extracting(line -> line.values().party(Field.VENDOR).name())
                .containsExactly("Acme", "Bölt & Söhne", "Coil");
        assertThat(made.lines())
                .extracting(line -> line.ordered().toString())
                .containsExactly("2026-06-30", "2026-07-01", "2026-07-02");
        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("1234.5678");
        assertThat(made.lines().get(1).stated().amount()).isEqualByComparingTo("525");
        assertThat(made.lines().get(2).stated().amount()).isEqualByComparingTo("-3");
        assertThat(made.lines().get(0).id().row()).isEqualTo(2);
    }

    @Test
    void daysOf1904AreCountedFrom1904() throws IOException {
        Made made = read(true, JUNE_30 - 1462);
        assertThat(made.lines().get(0).ordered()).hasToString("2026-06-30");
    }

    @Test
    void itIsToldThatOnlyValuesWereRead() throws IOException {
        assertThat(read(false, JUNE_30).read().notices())
                .anyMatch(notice ->
                        notice.contains("binary workbook (xlsb)") && notice.contains("without their formulas"));
    }

    @Test
    void cutAnywhereItIsDeclined() throws IOException {
        byte[] whole = BinaryList.of(false, HEADER, new Object[] {"Acme", new Day(JUNE_30), 1.0, new Short(7)});
        Path file = folder.resolve("cut.xlsb");
        for (int length = ZIP_SIGN; length < whole.length; length += 13) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> MadeLists.read(file, ReadingOptions.DEFAULT))
                    .isInstanceOf(UnreadableList.class);
        }
        assertThat(List.of(folder.toFile().list())).containsExactly("cut.xlsb");
    }
}
