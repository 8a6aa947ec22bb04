package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lines of the table "What each file can cause" in SECURITY that are about what an earlier check handed out. */
final class WhatARecordCanCauseTest extends ReceivedFolder {

    @Test
    @DisplayName("a workbook that says it was checked")
    void aWorkbookThatSaysItWasCheckedIsLeftOutByName() throws IOException {
        checkAtHome();
        Files.copy(workbook(), data.resolve("received.xlsx"));
        Cli all = Cli.run(
                "check",
                data.toString(),
                "--home",
                "EE",
                "--out",
                out.resolve("all").toString());
        assertThat(all.err()).contains("received.xlsx", "the output of an earlier check");
        assertThat(out.resolve("all/received.checked.xlsx")).doesNotExist();
        Cli named = Cli.run(
                "check",
                data.resolve("received.xlsx").toString(),
                "--home",
                "EE",
                "--out",
                out.resolve("one").toString());
        assertThat(named.exitCode()).as(named.err()).isLessThan(2);
        assertThat(out.resolve("one/received.checked.xlsx")).exists();
    }

    /** A findings file as somebody might send it: with other text in one place. */
    private Path received(String was, String is) throws IOException {
        String text = Files.readString(findings());
        assertThat(text).contains(was);
        return Files.writeString(data.resolve("received.json"), text.replace(was, is));
    }

    private Path receivedWith(List<String> options) throws IOException {
        return received("\"options\" : [", "\"options\" : [ " + String.join(", ", options) + ", ");
    }

    private static String option(String name, String value) {
        return String.format(
                Locale.ROOT,
                "{ \"name\" : \"%s\", \"sha256\" : \"%s\", \"note\" : \"%s\" }",
                name,
                "ab".repeat(32),
                value);
    }

    @Test
    @DisplayName("a record given to verify")
    void aRecordNamesWhatItRestedOnAndChoosesNothingOfIt() throws IOException {
        checkAtHome();
        write("rules/routing/RTE-900-x.drl", "no rule at all");
        write("any.yml", "no: policy\n");
        List<String> files = List.of("--policy", "--mapping", "--previous", "--dispositions", "--mask-key");
        Cli run = Cli.run(
                "verify",
                receivedWith(Stream.concat(
                                        files.stream().map(name -> option(name, "any.yml")),
                                        Stream.of(option("--rules", "rules"), option("--bound", "cell=900g")))
                                .toList())
                        .toString(),
                data.toString());
        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.err())
                .contains(files.stream()
                        .map(name -> name + " 'any.yml', SHA-256 " + "ab".repeat(32) + ": give " + name + " FILE")
                        .toList())
                .contains("give --rules DIR, once you have read what it holds", "give --bound 'cell=900g'")
                .doesNotContain("RTE-900");
        Cli unknown = Cli.run("verify", receivedWith(List.of(option("@x", "y"))).toString(), data.toString());
        assertThat(unknown.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("the list that a record names")
    void theListOfARecordLiesInTheFoldersLookedInto() throws IOException {
        checkAtHome();
        Files.createSymbolicLink(data.resolve("linked.csv"), folder.resolve("private.csv"));
        String name = "\"file\" : \"list.csv\"";
        for (String other : List.of(
                "../private.csv",
                "x/../../private.csv",
                folder.resolve("private.csv").toString(),
                "linked.csv",
                "")) {
            Path record = received(name, "\"file\" : \"" + other + "\"");
            Cli run = Cli.run("verify", record.toString(), data.toString());
            assertThat(run.exitCode()).as(other).isEqualTo(2);
            assertThat(run.err()).contains("after FILE");
            assertThat(run.out() + run.err()).doesNotContain(SECRET, Sha256.of(folder.resolve("private.csv")));
        }
        Cli sound = Cli.run("verify", findings().toString(), data.toString());
        assertThat(sound.out()).as(sound.err()).startsWith("equal: ");
    }

    @Test
    @DisplayName("a record given to compare")
    void recordsThatAreComparedLeadNowhere() throws IOException {
        checkAtHome();
        Path received = receivedWith(
                List.of(option("--rules", folder.resolve("private.csv").toString())));
        Files.delete(data.resolve("list.csv"));
        before = files();
        Cli run = Cli.run("compare", findings().toString(), received.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertNothingTold(run, SECRET);
    }

    @Test
    @DisplayName("a checked workbook given to clean")
    void whatAWorkbookSaysWasAddedIsLeftOutOfACopyOnly() throws IOException {
        checkAtHome();
        Path received = Files.copy(workbook(), data.resolve("received.checked.xlsx"));
        before = files();
        Cli run = Cli.run("clean", received.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(data.resolve("received.cleaned.xlsx")).exists();
        assertThat(Cli.run("clean", received.toString()).exitCode())
                .as("what is there is not written over")
                .isEqualTo(2);
        assertThat(files()).hasSize(before.size() + 1);
    }

    @Test
    @DisplayName("--dispositions")
    void decisionsCloseFindingsAndAreTexts() throws IOException {
        checkAtHome();
        JsonNode finding = found().at("/findings/0");
        Path register = Files.writeString(
                folder.resolve("decisions.csv"),
                String.format(
                        Locale.ROOT,
                        "fingerprint,evidence,disposition,reason,reviewer\n%s,,accepted,=1+1%s,A. Berg\n%s,,accepted,,\n",
                        finding.path("fingerprint").asText(),
                        ESCAPE,
                        "f".repeat(64)));
        Cli run = checkAtHome("--dispositions", register.toString(), "--format", "csv=" + out.resolve("findings.csv"));
        assertThat(found().at("/findings/0/disposition").asText()).isEqualTo("accepted");
        assertThat(run.err()).contains("no finding has the fingerprint");
        assertThat(run.out() + run.err()).doesNotContain(ESCAPE);
        assertThat(Files.readString(out.resolve("findings.csv"))).contains("'=1+1");
        assertThat(unpacked(workbook())).doesNotContain("<f>1+1");
    }
}
