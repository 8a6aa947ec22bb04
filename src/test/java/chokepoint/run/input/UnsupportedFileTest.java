package chokepoint.run.input;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.UncheckedFile.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedFileTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(
                folder.resolve(name), content.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"orders.ods", "Orders.NUMBERS", "scan.pdf", "all.zip", "t.parquet", "t.dbf", "old.mdb", "o.docx"
            })
    void someEndingsTellOfAListWhateverTheFileHolds(String name) throws IOException {
        assertThat(UnsupportedFile.at(file(name, "any")).orElseThrow().kind()).isEqualTo(Kind.MAY_BE_LIST);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a.json, `[ {\"vendor\": \"Alder\"} ]`",
                "a.json, `{\"rows\": [[1, 2]]}`",
                "a.jsonl, `{\"vendor\": \"A\"}\\n{\"vendor\": \"B\"}`",
                "a.txt, `vendor\\tvalue\\nAlder\\t70`",
                "a.dat, `vendor;value\\nAlder;70`",
                "a, `vendor|value\\nAlder|70`",
                "a.xml, `<?xml version=\"1.0\"?><rows/>`",
                "a.htm, `<table><tr></tr></table>`",
                "list.bak, `PK\u0003\u0004rest`",
                "noending, `%PDF-1.7`"
            })
    void othersTellByHowTheyBegin(String name, String content) throws IOException {
        assertThat(UnsupportedFile.at(file(name, content)).orElseThrow().kind()).isEqualTo(Kind.MAY_BE_LIST);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a.json, `{\"items\": []}`",
                "a.txt, `Please ask Ann, she knows.\\nThe lists come on Monday.`",
                "a.txt, ``",
                "tool.jar, `PK\u0003\u0004rest`",
                "a.properties, `a=1`"
            })
    void whatHoldsNoRowsIsNamedAsNoList(String name, String content) throws IOException {
        assertThat(UnsupportedFile.at(file(name, content)).orElseThrow().kind()).isEqualTo(Kind.NO_LIST);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "README.md, `a | b\\nc | d`",
                "photo.JPG, `any`",
                "policy.yml, `home: [EE]`",
                "list.csv.mapping.yml, `columns: {}`",
                "x.findings.json, `{ \"schemaVersion\": 2, \"tool\": { \"name\": \"chokepoint\" }, \"rows\": [{}] }`",
                "x.html, `<!DOCTYPE html><html><head><title>x · Chokepoint</title></head></html>`"
            })
    void whatIsKnownIsNotToldOf(String name, String content) throws IOException {
        assertThat(UnsupportedFile.at(file(name, content))).isEmpty();
    }

    @Test
    void textOfTwoBytesALetterIsText() throws IOException {
        Path file = folder.resolve("wide.txt");
        Files.write(file, ("\uFEFF" + "vendor\tvalue\nAlder\t70\n").getBytes(StandardCharsets.UTF_16LE));
        assertThat(UnsupportedFile.at(file).orElseThrow().kind()).isEqualTo(Kind.MAY_BE_LIST);
    }
}
