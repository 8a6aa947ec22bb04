package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.names.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each line of the table "What each file can cause" in SECURITY, by the name that it has there; records in their own class. */
final class WhatAFileCanCauseTest extends ReceivedFolder {

    @Test
    @DisplayName("the table")
    void theTableHasALineForEachTest() throws IOException {
        String security = Files.readString(Path.of(".github/SECURITY.md"));
        String table = security.substring(security.indexOf("## What each file can cause"));
        Set<String> lines = Pattern.compile("(?m)^\\| ([^|]+?) \\|.*$")
                .matcher(table.substring(0, table.indexOf("\n## ")))
                .results()
                .map(line -> line.group(1).replace("`", ""))
                .filter(name -> !name.equals("File") && !name.startsWith("---"))
                .collect(Collectors.toSet());
        Set<String> tests = Stream.of(WhatAFileCanCauseTest.class, WhatARecordCanCauseTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(DisplayName.class))
                .map(method -> method.getAnnotation(DisplayName.class).value())
                .filter(name -> !name.equals("the table"))
                .collect(Collectors.toSet());
        assertThat(lines).isEqualTo(tests);
    }

    @Test
    @DisplayName("a list")
    void aListReachesNoFileAndIsNoProgram() throws IOException {
        write(
                "list.csv",
                HEADER + "1,\"=HYPERLINK(\"\"file:///" + folder.resolve("private.csv")
                        + "\"\")\",Finland,Taiwan,Finland,<script>alert(1)</script>" + ESCAPE
                        + ",7000,EUR,2026-01-01\n");
        before = files();
        Cli run = checkAtHome("--format", "csv=" + out.resolve("findings.csv"));
        assertNothingTold(run, SECRET);
        assertThat(Files.readString(out.resolve("list.csv.report.html"))).doesNotContain("<script>alert");
        assertThat(unpacked(workbook())).doesNotContain("<f>", "TargetMode=\"External\"");
        assertThat(Files.readString(out.resolve("findings.csv"))).doesNotContain(",=", ",\"=");

        Path entity = workbookWithAnEntity();
        Cli other = Cli.run("check", entity.toString(), "--home", "EE", "--out", out.toString());
        assertThat(other.exitCode()).isEqualTo(3);
        assertNothingTold(other, SECRET);
    }

    private Path workbookWithAnEntity() throws IOException {
        Path file = data.resolve("entity.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            XSSFSheet sheet = made.createSheet();
            for (String line : LIST.split("\n")) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            made.write(bytes);
        }
        String declared = "<!DOCTYPE sst [<!ENTITY other SYSTEM \""
                + folder.resolve("private.csv").toUri() + "\">]>";
        change(
                file,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", declared + "<sst").replace("Alder Oy", "&other;"));
        before = files();
        return file;
    }

    @Test
    @DisplayName("policy.yml")
    void aPolicyIsDataAndStaysInItsFolder() throws IOException {
        Files.createSymbolicLink(data.resolve("linked"), folder);
        for (String sheet :
                List.of("../private.csv", folder.resolve("private.csv").toString(), "linked/private.csv")) {
            write("policy.yml", "home: EE\ncurrency: EUR\nrate sheet: " + sheet + "\n");
            Cli run = check();
            assertThat(run.exitCode()).as(sheet).isEqualTo(2);
            assertThat(run.err()).contains("policy.yml:3:", "leads out of the folder of the policy");
            assertNothingTold(run, SECRET);
        }
        write("policy.yml", "home: EE\nrules: x\nbounds: { cell: 900g }\nmapping: x\nout: x\n");
        assertThat(check().err().lines().filter(line -> line.contains("is no key of a policy")))
                .hasSize(3);
        assertThat(check().err()).contains("policy.yml:2:8: 'rules' expects keys with values here");
        write("policy.yml", """
                home: EE
                segmentations:
                  - { name: goods, column: description, segments: [{ name: odd, words: ["(a+)+$"] }] }
                """);
        assertThat(check().exitCode()).isLessThan(2);
        assertThat(found().at("/exposures").toString())
                .contains("\"unassigned\"")
                .doesNotContain("\"odd\"");
    }

    @Test
    @DisplayName("a sheet of rates")
    void aSheetOfRatesHoldsRatesOnly() throws IOException {
        write("policy.yml", "home: EE\ncurrency: EUR\nrate sheet: rates.csv\n");
        write("rates.csv", "from,rate,date\n" + ("US" + ESCAPE + ",many,soon\n").repeat(500));
        Cli run = check();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rates.csv, line 2", "and 1480 more").doesNotContain(ESCAPE);
    }

    @Test
    @DisplayName("mapping.yml")
    void aMappingNamesColumnsAndNothingElse() throws IOException {
        Path mapping = write("mapping.yml", "columns: { vendor: \"V.*r$\" }\n");
        Cli declined = check("--home", "EE", "--mapping", mapping.toString());
        assertThat(declined.exitCode()).isEqualTo(3);
        assertThat(declined.err()).contains("the mapping file says 'vendor: V.*r$', but the sheet has no such column");
        write("mapping.yml", "columns: { vendor: Vendor }\nfile: ../private.csv\nrules: x\nbound: { cell: 900g }\n");
        Cli run = check("--home", "EE", "--mapping", mapping.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.contains("is no key of a mapping")))
                .hasSize(3);
    }

    @Test
    @DisplayName("a folder of rules")
    void aFolderOfRulesIsUsedWhereSomebodyNamesItOnly() throws IOException {
        write("rules/routing/RTE-900-x.drl", "no rule at all");
        before = files();
        checkAtHome();
        Cli named = check("--home", "EE", "--rules", data.resolve("rules").toString());
        assertThat(named.exitCode()).isEqualTo(2);
        assertThat(named.err()).contains("RTE-900-x.drl");
        Cli within = Cli.run(
                "check",
                data.toString(),
                "--home",
                "EE",
                "--out",
                out.toString(),
                "--rules",
                data.resolve("rules").toString());
        assertThat(within.exitCode()).isEqualTo(2);
        assertThat(within.err()).contains("rules decide what is found");
    }

    @Test
    @DisplayName("lists of a rulebook")
    void aListOfARulebookReplacesItsNamesakeAndIsToldSo() throws IOException {
        checkAtHome();
        String name = found().at("/lists/0/name").asText();
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("lists"));
        Path list = own.resolve("lists/" + name + ".csv");
        Files.writeString(list, "country,source,as of\nKZ,made up,2026-01-01\n");
        checkAtHome("--rules", own.toString());
        assertThat(found().at("/lists").toString()).contains("replaces rules/lists/" + name + ".csv", Sha256.of(list));
        Files.writeString(list, "country,source,as of\n../../private.csv,made up,2026-01-01\n");
        Cli run = check("--home", "EE", "--rules", own.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'../../private.csv' is no country");
        assertNothingTold(run, SECRET);
    }

    @Test
    @DisplayName("--password-file and --mask-key")
    void secretsShowNowhere() throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), SECRET + "\n");
        Path key = Files.writeString(folder.resolve("key.txt"), SECRET + "-2\n");
        Cli run = checkAtHome("--password-file", passwords.toString(), "--mask", "--mask-key", key.toString());
        assertNothingTold(run, SECRET);
        assertThat(found().at("/options").toString())
                .contains(Sha256.of(key))
                .doesNotContain("passwords.txt", Sha256.of(passwords));
    }

    @Test
    @DisplayName("names of files")
    void namesAreNoArgumentsAndNoCommands() throws IOException, InterruptedException {
        Path arguments = write("arguments", "--help\n");
        Cli run = Cli.run("check", "@" + arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'@" + arguments + "' does not exist");
        assertThat(launched("check", "-fprint")).contains("check", "-fprint");
        try (Stream<Path> here = Files.list(data)) {
            assertThat(here.map(Path::getFileName).map(Path::toString)).doesNotContain("-prune");
        }
    }

    /** The arguments that the launcher hands on to java, when it is started among the lists. */
    private List<String> launched(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell is here");
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assumeTrue(java.toFile().setExecutable(true), "no programs can be made here");
        Files.createFile(folder.resolve("chokepoint.jar"));
        Path launcher = Files.copy(Path.of("src/main/launcher/chokepoint"), folder.resolve("chokepoint"));
        ProcessBuilder process =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments))
                        .toList());
        process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        process.directory(data.toFile()).redirectErrorStream(true);
        Process started = process.start();
        String told = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(told).isZero();
        return told.lines().toList();
    }

    /** Drools would look for a file of its own in the user's folder, and in that in which the program was started. */
    @Test
    @DisplayName("files where the program is started")
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingIsReadThatNobodyNamed() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Process made = new ProcessBuilder(
                        "mkfifo", home.resolve("WorkDefinitions.conf").toString())
                .start();
        assumeTrue(made.waitFor() == 0, "no pipes can be made here");
        String user = System.setProperty("user.home", home.toString());
        try {
            checkAtHome();
        } finally {
            System.setProperty("user.home", user);
        }
    }

    /** What is noted of earlier runs, spoilt in every file. */
    @Test
    @DisplayName(".chokepoint below --out")
    void whatWasNotedEarlierIsDoubted() throws IOException {
        write("other.csv", LIST.replace("Alder", "Aspen"));
        before = files();
        String[] both = {"check", data.toString(), "--home", "EE", "--out", out.toString(), "--resume"};
        Cli first = Cli.run(both);
        String told = Files.readString(findings());
        try (Stream<Path> noted = Files.walk(out.resolve(".chokepoint"))) {
            for (Path file : noted.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        Files.delete(findings());
        Cli again = Cli.run(both);
        assertThat(again.exitCode()).as(again.err()).isEqualTo(first.exitCode());
        assertThat(again.out()).contains("2 of 2 lists checked");
        assertThat(findings()).hasContent(told);
    }
}
