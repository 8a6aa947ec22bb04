package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same lists give the same bytes whatever language, digits, calendar, time zone and character set a machine is set to. */
class EverywhereTest {

    private static final String CSV = """
            Order No;VENDOR ID;Vendor;Vendor country;Manufacturer;Country of origin;Category;HS code;INVOICE DATE;Quantity;Unit price;Value;Currency
            İ-1;TR1234567890;Işık İthalat;TÜRKİYE;Işık İthalat;INDIA;CHIPS;8542.31;31.12.2025;1.000;1,50;1.500,00;EUR
            İ-2;TR1234567890;IŞIK İTHALAT;türkiye;Işık;Haiti;chips;8542.31;01.01.2026;10;12,25;122,50;EUR
            i-3;LT100001234;Vilnis Tinklai;Lithuania;Titan Silicon;Liechtenstein;Chips;8542.31;15.02.2026;7;1.234,50;8.641,50;EUR
            """;

    @TempDir
    private static Path folder;

    private static Path lists;

    /** What a machine in English and universal time gives. */
    private static Path expected;

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @BeforeAll
    static void checkAtHome() throws IOException {
        lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(lists.resolve("orders.csv"), CSV);
        Files.copy(Path.of("examples/electronics-buyer/components-2026.xlsx"), lists.resolve("components.xlsx"));
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = folder.resolve("home");
        assertThat(Cli.run(arguments(expected).toArray(String[]::new)).exitCode())
                .isOne();
        assertThat(Files.readString(expected.resolve("orders.csv.findings.json")))
                .contains("\"F-0001\"");
    }

    @AfterAll
    static void backHome() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    private static List<String> arguments(Path out) {
        return List.of(
                "check",
                lists.toString(),
                "--policy",
                "examples/policy.yml",
                "--format",
                "sarif=" + out.resolve("all.sarif"),
                "--out",
                out.toString());
    }

    private static Process start(Path out, Path told, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("chokepoint.cli.Main");
        command.addAll(arguments(out));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static void givesTheSame(String name, String... options) throws Exception {
        Path out = folder.resolve(name);
        Path told = folder.resolve(name + ".txt");
        int exitCode = start(out, told, List.of(options)).waitFor();
        assertThat(exitCode).as(Files.readString(told)).isOne();
        assertThat(Folders.contents(out)).isEqualTo(Folders.contents(expected));
    }

    @Test
    void inEgyptWhereDigitsAreOthers() throws Exception {
        givesTheSame("egypt", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati");
    }

    @Test
    void inTurkeyWhereTheSmallLetterOfIHasNoDot() throws Exception {
        givesTheSame("turkey", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
    }

    @Test
    void inThailandWhereTheYearIs2569() throws Exception {
        givesTheSame(
                "thailand",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=windows-1251");
    }

    /** Java has no text for such a name, from which it would find the file again. */
    @Test
    void aNameThatTheLocaleCannotSayStopsNoOtherList() throws Exception {
        URI name = URI.create(lists.toUri() + "%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA.csv");
        Path unsayable = Files.writeString(Path.of(name), CSV);
        try {
            Path out = folder.resolve("unsayable");
            Path told = folder.resolve("unsayable.txt");
            assertThat(start(out, told, List.of()).waitFor()).isEqualTo(ExitCode.UNREADABLE.code());
            assertThat(Files.readString(told))
                    .contains(
                            "%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA.csv: its name 'список.csv' has letters that the locale",
                            "LC_ALL=C.UTF-8", "2 of 3 lists checked")
                    .doesNotContain("mistake in the program");
            assertThat(out.resolve("orders.csv.findings.json"))
                    .hasSameBinaryContentAs(expected.resolve("orders.csv.findings.json"));
        } finally {
            Files.delete(unsayable);
        }
    }
}
