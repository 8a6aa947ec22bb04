package chokepoint.report.earlier;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RunRecord;
import chokepoint.names.Sha256;
import chokepoint.report.earlier.EarlierTable.Headings;
import chokepoint.words.Texts;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of a run, as its checked workbook or its findings file tells it. */
public final class RunRecordFile {

    private static final int DEEPEST_HEADER = 40;
    private static final int MEMORY_PER_BYTE = 16;

    private RunRecordFile() {}

    /**
     * Reads the record.
     *
     * @param languages in which a workbook may be written, besides English
     * @throws IOException with a sentence, if the file is neither of the two
     */
    public static RunRecord read(Path file, Collection<Texts> languages) throws IOException {
        return isJson(file) ? ofJson(file) : ofWorkbook(file, languages);
    }

    /** Whether the file is a findings file, or at least no workbook. */
    public static boolean isJson(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == '{';
        }
    }

    /** The version of the schema that a findings file follows; 0 if it names none. */
    public static int schemaVersion(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (name.equals("schemaVersion")) {
                    return json.nextIntValue(0);
                }
                json.nextToken();
                json.skipChildren();
            }
            return 0;
        }
    }

    private static RunRecord ofJson(Path file) throws IOException {
        JsonNode root = parsed(file);
        JsonNode input = root.at("/inputs/0");
        if (!root.at("/tool/name").asText().equals("chokepoint") || input.isMissingNode()) {
            throw none(file);
        }
        List<Provenance> seals = new ArrayList<>();
        seals.add(new Provenance(
                ProvenanceKind.PROGRAM,
                root.at("/tool/name").asText(),
                "",
                root.at("/tool/version").asText()));
        seals.add(new Provenance(
                ProvenanceKind.INPUT,
                input.at("/file").asText(),
                input.at("/sha256").asText(),
                input.at("/format").asText()));
        seals.addAll(seals(root.at("/options"), ProvenanceKind.OPTION));
        JsonNode policy = root.at("/policy");
        if (!policy.at("/sha256").asText().isEmpty()) {
            seals.add(new Provenance(
                    ProvenanceKind.POLICY,
                    policy.at("/path").asText(),
                    policy.at("/sha256").asText(),
                    ""));
        }
        seals.addAll(seals(root.at("/ruleFiles"), ProvenanceKind.RULE));
        seals.addAll(seals(root.at("/lists"), ProvenanceKind.LIST));
        seals.addAll(seals(root.at("/words"), ProvenanceKind.WORDS));
        seals.add(new Provenance(ProvenanceKind.FINDINGS, RunRecord.FINDINGS_FILE, Sha256.of(file), ""));
        return new RunRecord(seals);
    }

    /** The whole file is held, many times its size. */
    static JsonNode parsed(Path file) throws IOException {
        long most = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
        if (Files.size(file) > most) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "'%s' has %d MiB; of findings files this memory can hold %d MiB: start java with a larger -Xmx",
                    file,
                    Files.size(file) >> 20,
                    most >> 20));
        }
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new IOException("'" + file + "' cannot be read as JSON: " + e.getMessage(), e);
        }
    }

    private static List<Provenance> seals(JsonNode array, ProvenanceKind part) {
        List<Provenance> seals = new ArrayList<>();
        array.forEach(seal -> seals.add(new Provenance(
                part,
                seal.at("/name").asText(),
                seal.at("/sha256").asText(),
                seal.at("/note").asText())));
        return seals;
    }

    private static RunRecord ofWorkbook(Path file, Collection<Texts> languages) throws IOException {
        Map<String, String> columns = new HashMap<>();
        Map<String, ProvenanceKind> parts = new HashMap<>();
        Stream.concat(Stream.of(Texts.ENGLISH), languages.stream()).forEach(texts -> {
            Stream.of(RecordColumn.values())
                    .forEach(column -> columns.putIfAbsent(small(column.heading(texts)), column.key()));
            Stream.of(ProvenanceKind.values()).forEach(part -> parts.putIfAbsent(small(texts.spoken(part)), part));
        });
        Set<String> wanted =
                Stream.of(RecordColumn.values()).map(RecordColumn::key).collect(Collectors.toSet());
        Headings headings =
                new Headings(written -> columns.getOrDefault(small(written), small(written)), wanted, DEEPEST_HEADER);
        RunRecord record = new RunRecord(TableFile.find(file, headings).orElseThrow(() -> none(file)).stream()
                .takeWhile(entry -> parts.containsKey(small(entry.text(RecordColumn.KIND.key()))))
                .map(entry -> new Provenance(
                        parts.get(small(entry.text(RecordColumn.KIND.key()))),
                        entry.text(RecordColumn.NAME.key()),
                        entry.text(RecordColumn.SHA256.key()),
                        entry.text(RecordColumn.NOTE.key())))
                .toList());
        if (record.first(ProvenanceKind.INPUT).isEmpty()) {
            throw none(file);
        }
        return record;
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static IOException none(Path file) {
        return new IOException("'" + file + "' has no record of a run; expected a workbook or a findings file that"
                + " 'check' wrote with this version or a later one");
    }
}
