package chokepoint.finding;

import chokepoint.finding.Audit.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of a run, from its inputs to its outputs, with which somebody else can repeat and compare it.
 *
 * @param seals program, input, options, policy, rules, lists, and the findings file, in this order
 */
public record RunRecord(List<Provenance> seals) {

    public static final String FINDINGS_FILE = "findings.json";

    private static final String PROGRAM = "chokepoint";

    public RunRecord {
        seals = List.copyOf(seals);
    }

    /** @param findings SHA-256 of the findings file */
    public static RunRecord of(Audit audit, String findings) {
        Stream<Provenance> first = Stream.of(
                program(audit.version()),
                new Provenance(
                        ProvenanceKind.INPUT,
                        audit.list().file(),
                        audit.list().sha256(),
                        audit.list().format()));
        Stream<Provenance> last = Stream.of(new Provenance(ProvenanceKind.FINDINGS, FINDINGS_FILE, findings, ""));
        return new RunRecord(Stream.of(first, audit.seals().stream(), last)
                .flatMap(seals -> seals)
                .toList());
    }

    /**
     * The record of a run of which nothing has come yet.
     *
     * @param version of the program
     * @param rest what it rests on besides the program and its input
     */
    public static RunRecord of(String version, Provenance input, List<Provenance> rest) {
        return new RunRecord(Stream.of(Stream.of(program(version), input), rest.stream())
                .flatMap(seals -> seals)
                .toList());
    }

    private static Provenance program(String version) {
        return new Provenance(ProvenanceKind.PROGRAM, PROGRAM, "", version);
    }

    public List<Provenance> of(ProvenanceKind part) {
        return seals.stream().filter(seal -> seal.kind() == part).toList();
    }

    public Optional<Provenance> first(ProvenanceKind part) {
        return of(part).stream().findFirst();
    }

    /**
     * What went into this run is not as it is now, a sentence each; empty if all is. Notes on files do not count, nor does the
     * signature, nor what came of the run.
     */
    public List<String> differences(RunRecord now) {
        Map<List<String>, Provenance> was = inputs();
        Map<List<String>, Provenance> is = now.inputs();
        List<String> differences = new ArrayList<>();
        was.forEach((key, seal) -> {
            Provenance again = is.get(key);
            if (again == null) {
                differences.add(name(seal) + " is not there any more");
            } else if (!state(seal).equals(state(again))) {
                differences.add(name(seal) + " is not as it was: it had " + state(seal) + ", it has " + state(again));
            }
        });
        is.forEach((key, seal) -> {
            if (!was.containsKey(key)) {
                differences.add(name(seal) + " was not there");
            }
        });
        return differences;
    }

    private Map<List<String>, Provenance> inputs() {
        Map<List<String>, Provenance> inputs = new LinkedHashMap<>();
        seals.stream()
                .filter(seal -> seal.kind() != ProvenanceKind.FINDINGS && seal.kind() != ProvenanceKind.SIGNATURE)
                .forEach(seal -> inputs.put(key(seal), seal));
        return inputs;
    }

    private static List<String> key(Provenance seal) {
        return List.of(seal.kind().name(), seal.name(), seal.kind() == ProvenanceKind.OPTION ? seal.note() : "");
    }

    private static String state(Provenance seal) {
        return seal.kind() == ProvenanceKind.PROGRAM ? "version '" + seal.note() + "'" : "SHA-256 " + seal.sha256();
    }

    private static String name(Provenance seal) {
        return seal.kind() == ProvenanceKind.OPTION
                ? seal.kind() + " '" + seal.name() + " " + seal.note() + "'"
                : seal.kind() + " '" + seal.name() + "'";
    }
}
