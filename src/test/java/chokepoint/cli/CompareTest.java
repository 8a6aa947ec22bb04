package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.CheckedWorkbook;
import chokepoint.report.json.ComparisonJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final String HEADER =
            "Order no,Line no,Vendor,Vendor country,Country of origin,Country of dispatch,Value,Currency,Order date\n";

    private static final String LINES = "1,1,Alder Oy,Finland,Taiwan,Finland,7000,EUR,2026-01-01\n"
            + "2,1,Transit Trade LLP,Kazakhstan,Germany,Kazakhstan,900,EUR,2026-01-05\n"
            + "3,1,Birch AS,Estonia,Estonia,Estonia,300,EUR,2026-02-06\n";

    @TempDir
    private Path folder;

    private Path earlier = Path.of("");
    private Path later = Path.of("");

    @BeforeEach
    void writeLists() throws IOException {
        earlier = Files.writeString(folder.resolve("a.csv"), HEADER + LINES);
        later = Files.writeString(folder.resolve("b.csv"), HEADER + LINES.replace("7000", "700"));
    }

    @Test
    void twoListsAreComparedLineByLine() {
        Cli run = Cli.run("compare", earlier.toString(), later.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("a.csv (3 lines) → b.csv (3 lines)\n1 changed; 2 lines are the same\n"
                        + "  changed   G2  order 1, line 1  value: 7000 → 700, without an amendment\n");
    }

    @Test
    void aListIsEqualToItself() {
        Cli run = Cli.run("compare", earlier.toString(), earlier.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("nothing; 3 lines are the same");
    }

    @Test
    void theDifferencesAreJsonAndAWorkbookToo() throws IOException {
        Path workbook = folder.resolve("differences.xlsx");
        Cli run = Cli.run("compare", earlier.toString(), later.toString(), "--json", "--workbook", workbook.toString());
        assertThat(mistakes(run.out())).isEmpty();
        JsonNode difference = new ObjectMapper().readTree(run.out()).at("/differences/0");
        assertThat(difference.at("/kind").asText()).isEqualTo("changed");
        assertThat(difference.at("/was").asText()).isEqualTo("7000");
        assertThat(difference.at("/now/column").asText()).isEqualTo("G");
        assertThat(CheckedWorkbook.isChecked(workbook)).isTrue();
        try (Workbook read = WorkbookFactory.create(workbook.toFile())) {
            Sheet sheet = read.getSheet("Differences");
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("value");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("700");
        }
    }

    private Path check(Path list) {
        Cli.run(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString());
        return folder.resolve("out/" + list.getFileName() + ".findings.json");
    }

    @Test
    void aFindingsFileOfTheVersionBeforeIsStillRead() throws IOException {
        Path before = Files.writeString(folder.resolve("v2.json"), """
                { "schemaVersion": 2, "tool": { "name": "chokepoint" }, "findings": [ {
                  "id": "F-0001", "fingerprint": "ab12", "evidence": "", "rule": "DOC-777", "title": "Doppelte Rechnung",
                  "severity": "low", "message": "Rechnung 12 steht zweimal da", "why": "x", "segment": "whole list",
                  "period": "all", "cells": [ { "file": "a.csv", "sheet": "", "row": 2, "column": "B" } ],
                  "disposition": "open" } ] }
                """);
        Cli run = Cli.run("compare", before.toString(), check(later).toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("1 gone", "DOC-777");
    }

    @Test
    void twoRunsAreComparedFindingByFinding() throws IOException {
        Path before = check(earlier);
        Path after = check(later);
        Cli ofFiles = Cli.run("compare", before.toString(), after.toString(), "--json");
        assertThat(ofFiles.exitCode()).as(ofFiles.err()).isEqualTo(1);
        assertThat(mistakes(ofFiles.out())).isEmpty();
        JsonNode told = new ObjectMapper().readTree(ofFiles.out());
        List<String> kinds = told.findValuesAsText("kind");
        assertThat(kinds).isNotEmpty().containsAnyOf("gone", "changed", "new");
        Cli ofWorkbooks = Cli.run(
                "compare",
                folder.resolve("out/a.csv.checked.xlsx").toString(),
                folder.resolve("out/b.csv.checked.xlsx").toString(),
                "--json");
        assertThat(new ObjectMapper().readTree(ofWorkbooks.out()).findValuesAsText("kind"))
                .isEqualTo(kinds);
        Cli withItself = Cli.run("compare", before.toString(), before.toString());
        assertThat(withItself.exitCode()).isZero();
        assertThat(withItself.out()).contains("0 new, 0 gone, 0 changed");
    }

    @Test
    void aComparisonThatLacksWhatTheSchemaAsksForIsWrong() throws IOException {
        assertThat(
                        mistakes(
                                "{ \"schemaVersion\": 1, \"of\": \"runs\", \"earlier\": \"a\", \"later\": \"b\", \"same\": 0 }"))
                .isNotEmpty();
        String gone = "{ \"schemaVersion\": 1, \"of\": \"runs\", \"earlier\": \"a\", \"later\": \"b\", \"same\": 0,"
                + " \"differences\": [ { \"kind\": \"gone\", \"changed\": [] } ] }";
        assertThat(mistakes(gone)).isNotEmpty();
    }

    /** What the schema that is shipped finds wrong. */
    private static List<Error> mistakes(String json) throws IOException {
        try (InputStream schema =
                ComparisonJson.class.getResourceAsStream("/chokepoint/report/comparison.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON);
        }
    }

    @Test
    void aRunIsNotComparedWithAList() {
        Cli run = Cli.run("compare", check(earlier).toString(), later.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("compare two runs, or two lists");
    }
}
