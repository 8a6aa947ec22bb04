package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) {
        Made made = MadeLists.csv("Vendor,Amount\nAcme,5\nBolt,6\n".replace(",", delimiter));

        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(1).vendor().name()).isEqualTo("Bolt");
    }

    @Test
    void decimalCommasInASemicolonFileDoNotPartFields() {
        Made made = MadeLists.csv("Lieferant;Betrag\nAcme;1.234,50\nBolt;99,90\n");

        assertThat(made.sheet().values()).hasToString("{=1334.40}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n"})
    void rowsEndInAnyWay(String end) {
        Made made = MadeLists.csv("Vendor,Amount\nAcme,5\nBolt,6\n".replace("\n", end));

        assertThat(made.lines()).extracting(line -> line.vendor().name()).containsExactly("Acme", "Bolt");
    }

    @Test
    void marksThatNobodySeesDisturbNeitherNumbersNorDaysNorCodes() {
        Made made = MadeLists.csv("\u200fVendor;Order date;HS\u00ad code;Net\u200b amount EUR\n"
                + "Nord\u200b Oy;\u200e2025-03-04;\u00a0852872\u200c;\u202a1\u00a0250,5\u202c\n"
                + "S\u00fcd AG;05.03.2025\u2069;8528\u206072;\u2066(300)\u2069\n"
                + "Ost;\ufeff06.03.2025;852872\u00a0;-\u200e40\n");

        assertThat(made.problems()).isEmpty();
        assertThat(made.sheet().values()).hasToString("{EUR=910.5}");
        assertThat(made.lines()).extracting(line -> line.vendor().name()).startsWith("Nord\u200b Oy");
        assertThat(made.lines())
                .allMatch(line -> line.values().has(Field.DATE) && line.values().has(Field.HS));
    }

    @Test
    void charactersOfFullWidthArePlain() {
        Made made = MadeLists.csv(
                "\u4f9b\u5e94\u5546,\u91d1\u989d\uff08\u5143\uff09\n\u7532,\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15\n"
                        + "\u4e59,\uff0d\uff12\uff10\uff10\n\u4e19,\uffe5\uff13\uff0c\uff10\uff10\uff10\n\u4e01,\uff08\uff11\uff09\n");

        assertThat(made.problems()).isEmpty();
        assertThat(made.sheet().values()).hasToString("{CNY=4033.5}");
    }

    @Test
    void blankRecordsCount() {
        Made made = MadeLists.csv("Vendor,Amount\n\nAcme,5\n\nBolt,6\n");

        assertThat(made.lines()).extracting(line -> line.id().row()).containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "windows-1251", "KOI8-R"})
    void theEncodingIsFound(String charset) {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> "Общество с ограниченной ответственностью Ромашка " + i + ";" + i
                        + ";Поставка сетевого оборудования")
                .collect(Collectors.joining("\n"));
        Made made = MadeLists.csv(
                "Поставщик;Сумма;Предмет договора\n" + rows, Charset.forName(charset), ReadingOptions.DEFAULT);

        assertThat(made.lines()).hasSize(40);
        assertThat(made.lines().get(7).vendor().name()).endsWith("Ромашка 7");
        assertThat(made.read().format()).contains(charset);
    }

    @Test
    void aGivenEncodingOutranksWhatIsFound() {
        Made made = MadeLists.csv(
                "Поставщик;Сумма\nЯ;1\n", Charset.forName("IBM866"), ReadingOptions.DEFAULT.withCharset("IBM866"));

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Я");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        Made made = MadeLists.csv("\ufeffVendor,Amount\nAcme,5\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
    }

    @Test
    void aLineThatNamesTheDelimiterIsNoRow() {
        Made made = MadeLists.csv("sep=;\nVendor;Amount\nAcme;5\n");

        assertThat(made.sheet().headerRow()).isEqualTo(2);
        assertThat(made.lines().get(0).id().row()).isEqualTo(3);
    }

    @Test
    void loneQuotesAreTakenAsTheyStand() {
        Made made = MadeLists.csv(
                "Description,Vendor,Amount\n\"Pipe 5\" wide,Acme,5\nRod 2\" long,Bolt,6\n\"Tube,Coil,7\nNut,Dove,8\n");

        assertThat(made.lines()).extracting(line -> line.vendor().name()).contains("Acme", "Bolt", "Dove");
    }

    @Test
    void quotedFieldsMayHoldLineEnds() {
        Made made = MadeLists.csv("Description,Vendor,Amount\n\"two\nlines\",Acme,5\nNut,Bolt,6\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(1).id().row()).isEqualTo(3);
    }

    @Test
    void recordsComeAsTheyStand(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.csv"), "Vendor,Amount\n\nAcme,5,extra\n", StandardCharsets.UTF_8);
        List<List<String>> records = new ArrayList<>();
        try (OpenedList list = Reading.open(file, "a.csv", ReadingOptions.DEFAULT)) {
            list.records(records::add);
        }

        assertThat(records).containsExactly(List.of("Vendor", "Amount"), List.of(""), List.of("Acme", "5", "extra"));
    }
}
