package chokepoint.finding;

import chokepoint.finding.Audit.Seal;
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
public record RunRecord(List<Seal> seals) {

    public static final String FINDINGS_FILE = "findings.json";

    private static final String PROGRAM = "chokepoint";

    public RunRecord {
        seals = List.copyOf(seals);
    }

    /** @param findings SHA-256 of the findings file */
    public static RunRecord of(Audit audit, String findings) {
        Stream<Seal> first = Stream.of(
                program(audit.version()),
                new Seal(
                        ProvenanceKind.INPUT,
                        audit.list().file(),
                        audit.list().sha256(),
                        audit.list().format()));
        Stream<Seal> last = Stream.of(new Seal(ProvenanceKind.FINDINGS, FINDINGS_FILE, findings, ""));
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
    public static RunRecord of(String version, Seal input, List<Seal> rest) {
        return new RunRecord(Stream.of(Stream.of(program(version), input), rest.stream())
                .flatMap(seals -> seals)
                .toList());
    }

    private static Seal program(String version) {
        return new Seal(ProvenanceKind.PROGRAM, PROGRAM, "", version);
    }

    public List<Seal> of(ProvenanceKind part) {
        return seals.stream().filter(seal -> seal.kind() == part).toList();
    }

    public Optional<Seal> first(ProvenanceKind part) {
        return of(part).stream().findFirst();
    }

    /**
     * What went into this run is not as it is now, a sentence each; empty if all is. Notes on files do not count, nor does the
     * signature, nor what came of the run.
     */
    public List<String> differences(RunRecord now) {
        Map<List<String>, Seal> was = inputs();
        Map<List<String>, Seal> is = now.inputs();
        List<String> differences = new ArrayList<>();
        was.forEach((key, seal) -> {
            Seal again = is.get(key);
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

    private Map<List<String>, Seal> inputs() {
        Map<List<String>, Seal> inputs = new LinkedHashMap<>();
        seals.stream()
                .filter(seal -> seal.kind() != ProvenanceKind.FINDINGS && seal.kind() != ProvenanceKind.SIGNATURE)
                .forEach(seal -> inputs.put(key(seal), seal));
        return inputs;
    }

    private static List<String> key(Seal seal) {
        return List.of(seal.kind().name(), seal.name(), seal.kind() == ProvenanceKind.OPTION ? seal.note() : "");
    }

    private static String state(Seal seal) {
        return seal.kind() == ProvenanceKind.PROGRAM ? "version '" + seal.note() + "'" : "SHA-256 " + seal.sha256();
    }

    private static String name(Seal seal) {
        return seal.kind() == ProvenanceKind.OPTION
                ? seal.kind() + " '" + seal.name() + " " + seal.note() + "'"
                : seal.kind() + " '" + seal.name() + "'";
    }
}
